// main.ts: const app = await NestFactory.create(AppModule, { rawBody: true });
import type { Request, Response } from 'express';
import { receive } from './receive.ts';

type WithRawBody = Request & { rawBody?: Buffer };

// @Controller('stripe')
export class StripeController {
  // @Post('webhook') webhook(@Req() request, @Res() response)
  async webhook(request: WithRawBody, response: Response): Promise<void> {
    response.sendStatus(await receive(request.rawBody ?? '', request.get('stripe-signature')));
  }
}
