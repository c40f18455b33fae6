const stack = `
    at Object.verifyHeaderAsync (/var/task/node_modules/stripe/cjs/Webhooks.js:182:19)
    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)
    at async receive (/var/task/lib/receive.js:404:17) {
  type: 'StripeSignatureVerificationError',
  raw: { message: '…' }
}`;

/** Ids of symptoms, and a text in which a reader would look for them. */
export const logLines: [ids: string, text: string][] = [
  [
    'no-matching-signature changed-body',
    `StripeSignatureVerificationError: No signatures found matching the expected signature for payload. Are you passing the raw request body you received from Stripe? \n If a webhook request is being forwarded by a third-party tool, ensure that the exact request body, including JSON formatting and new line style, is preserved.${stack}`,
  ],
  [
    'no-matching-signature changed-body',
    '2026-11-29T10:03:07.123456+00:00 app[web.1]: ⚠️  Webhook signature verification failed. No signatures found matching the expected signature for payload.',
  ],
  [
    'no-matching-signature changed-body',
    '{"timestamp":"2026-11-29T10:03:07Z","severity":"ERROR","message":"Webhook Error: No signatures found matching the expected signature for payload. Are you passing the raw request body you received from Stripe? \\n If a webhook request…","labels":{"evt":"evt_1QabcDEF404"}}',
  ],
  [
    'no-matching-signature changed-body whitespace-in-secret',
    'No signatures found matching the expected signature for payload.\\n\\nNote: The provided signing secret contains whitespace. This often indicates an extra newline or space is in the value',
  ],
  [
    'parsed-object',
    `[Nest] 18123  - 11/29/2026, 10:03:07 AM   ERROR [ExceptionsHandler] Webhook payload must be provided as a string or a Buffer (https://nodejs.org/api/buffer.html) instance representing the _raw_ request body.Payload was provided as a parsed JavaScript object instead. ${stack}`,
  ],
  [
    'timestamp-outside',
    '\u001b[31merror\u001b[39m: Timestamp outside the tolerance zone {"service":"billing","at":"10:03:07"}',
  ],
  ['no-secret', 'Error: No webhook secret value was provided. It should start with `whsec_`'],
  ['whitespace-in-secret', '&quot;Note: The provided signing secret contains whitespace.&quot;'],
  ['no-payload', 'ERROR RequestId: 7f3c-40e1 No webhook payload was provided.'],
  ['no-signature-header', "StripeSignatureVerificationError: 'No stripe-signature header value was provided.'"],
  ['unreadable-header', `Unable to extract timestamp and signatures from header${stack}`],
  ['unreadable-header', 'Error: No signatures found with expected scheme'],
  [
    'async-only',
    'Error: SubtleCryptoProvider cannot be used in a synchronous context.\nUse `await constructEventAsync(...)` instead of `constructEvent(...)`',
  ],
  [
    'thin-event',
    'Uncaught Error: You passed a thin event notification to a function that expects a webhook. Use the corresponding EventNotification method instead.',
  ],
  ['redirected', '203.0.113.9 - - [29/Nov/2026:10:03:07 +0000] "POST /stripe/webhook HTTP/1.1" 308 0 "-" "Stripe/1.0"'],
  ['redirected', '2026-11-29 10:03:07  <--  [307] POST http://localhost:3000/stripe/webhook [evt_1QabcDEF]'],
  ['redirected', 'HTTP/2 301\nlocation: https://www.shop.example/stripe/webhook'],
  ['refused-at-the-door', '{"method":"POST","path":"/stripe/webhook","status":401,"ms":3}'],
  ['refused-at-the-door', 'HTTP status code 403 (Forbidden)'],
  [
    'refused-at-the-door',
    'WARNING Forbidden (CSRF cookie not set.): /stripe/webhook\nCSRF verification failed. Request aborted.',
  ],
  ['refused-at-the-door', "ActionController::InvalidAuthenticityToken (Can't verify CSRF token authenticity.):"],
  ['wrong-path', '\u001b[0mPOST /stripe/webhook \u001b[33m404\u001b[0m 2.114 ms - 157\u001b[0m'],
  ['wrong-path', '<pre>Cannot POST /api/stripe/webhook</pre>'],
  ['wrong-path', '404'],
  ['wrong-path', 'the endpoint answered with 405'],
  ['timed-out', '2026-11-29T10:03:37.001Z 7f3c40e1-aaaa Task timed out after 30.03 seconds'],
  ['timed-out', 'Timed out'],
  ['timed-out server-error', 'HTTP/1.1 504 Gateway Timeout'],
  ['timed-out server-error', 'POST /api/stripe/webhook 504 FUNCTION_INVOCATION_TIMEOUT'],
  [
    'server-error',
    'at=error code=H10 desc="App crashed" method=POST path="/stripe/webhook" host=shop.example dyno=web.1 connect=0ms service=404ms status=503 bytes=0',
  ],
  ['server-error', '500 Internal Server Error'],
  ['cannot-connect', 'curl: (7) Failed to connect to shop.example port 443 after 5 ms: Connection refused'],
  ['cannot-connect', 'Unable to connect'],
  ['tls-error', 'Error: unable to verify the first certificate { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }'],
  ['tls-error', 'curl: (60) SSL certificate problem: certificate has expired'],
  [
    'too-large',
    'PayloadTooLargeError: request entity too large\n    at readStream (/app/node_modules/raw-body/index.js:163:17)',
  ],
  ['too-large', '"POST /stripe/webhook HTTP/1.1" 413 183 "-" "Stripe/1.0 (+https://stripe.com/docs/webhooks)"'],
  ['no-delivery', 'no delivery is listed for my endpoint'],
  ['connected-accounts-silent', 'events of connected accounts never arrive'],
  ['done-twice', 'a customer got the order twice'],
  ['done-twice', 'ERROR:  duplicate key value violates unique constraint "stripe_events_pkey"'],
  ['older-state-wins', 'subscription.updated came out of order'],
  ['never-came-back', 'missing events since the outage'],
  ['fields-missing', `TypeError: Cannot read properties of undefined (reading 'period_end')${stack}`],
];

/** Texts of logs in which nothing of the page stands, though numbers and words come near. */
export const unrelated: string[] = [
  '',
  '   \n\t',
  'Listening on port 3000',
  'POST /stripe/webhook 200 12.504 ms - 2',
  'GET /favicon.ico 404 1.2 ms - 150',
  '203.0.113.9 - - [29/Nov/2026:10:03:07 +0000] "GET /login HTTP/1.1" 302 0',
  '{"method":"GET","url":"/admin","statusCode":403}',
  'GET /a 500 3 ms\nGET /b 404 2 ms',
  'POST /stripe/webhook took 404 ms',
  'response 500 kB, received 413 bytes',
  'at receive (/app/lib/receive.ts:404:17)',
  '2026-11-29T04:04:04.404Z evt_404 amount=500 line 413',
  'connect ECONNREFUSED 127.0.0.1:5432',
  'StripeInvalidRequestError: No such customer: cus_404 { statusCode: 404, requestId: "req_Ab12Cd34Ef56" }',
  'StripeAuthenticationError: Invalid API Key provided: sk_test_***404 status: 401 req_Ab12Cd34Ef56',
  'No webhook was sent. The payload was fine.',
  'Error: value was provided as a string, which is not in the expected zone',
  'The quick brown fox was provided with a webhook, and the secret of its header was no payload at all',
];
