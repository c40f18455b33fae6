// stripe-controller.ts
// In main.ts, create the app with
// { rawBody: true }. Take off the
// comment signs below.
// import { Controller, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { receive } from './lib/receive';

type WithRawBody = Request & { rawBody?: Buffer };

// @Controller('stripe')
export class StripeController {
  // @Post('webhook')
  async webhook(
    /* @Req() */ request: WithRawBody,
    /* @Res() */ response: Response,
  ): Promise<void> {
    const signature = request.get('stripe-signature');
    const body = request.rawBody ?? '';
    response.sendStatus(await receive(body, signature));
  }
}
