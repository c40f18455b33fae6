// stripe-controller.ts; in main.ts: NestFactory.create(AppModule, { rawBody: true })
// import { Controller, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { receive } from './lib/receive';

type WithRawBody = Request & { rawBody?: Buffer };

// @Controller('stripe')
export class StripeController {
  // @Post('webhook')
  async webhook(/* @Req() */ request: WithRawBody, /* @Res() */ response: Response): Promise<void> {
    response.sendStatus(await receive(request.rawBody ?? '', request.get('stripe-signature')));
  }
}
