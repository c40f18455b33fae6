import { describe, expect, test } from 'vitest';
import { findStatuses } from '../../../src/rescue/core/find-statuses.ts';

describe('a status is read, and shown with what names it', () => {
  test.each([
    ['after the protocol', 'HTTP/1.1 404', 404, ['HTTP/1.1 404']],
    ['after the protocol, quoted', '"HTTP/2"  502', 502, ['HTTP/2" 502']],
    ['after a key', 'x status=503', 503, ['status=503']],
    ['after a key of JSON', '{"statusCode":401}', 401, ['statusCode":401']],
    ['after a key with a quoted value', '"status": "500"', 500, ['status": "500']],
    ['after a key of two words', 'status_code: 403', 403, ['status_code: 403']],
    ['in a sentence', 'the status is 308', 308, ['status is 308']],
    ['after POST and a path', 'POST /hook 404', 404, ['POST /hook 404']],
    [
      'after POST, a path and the protocol',
      'POST /hook HTTP/1.1 413',
      413,
      ['HTTP/1.1 413', 'POST /hook HTTP/1.1 413'],
    ],
    ['after POST, a path and an arrow', 'POST /hook -> 500', 500, ['POST /hook -> 500']],
    ['in brackets before POST', '[307]  POST http://localhost:3000/hook', 307, ['307] POST']],
    ['in parentheses before POST', '(400): POST /hook', 400, ['400): POST']],
    ['after a verb', 'your endpoint returned a 404', 404, ['returned a 404']],
    ['after a verb and what it is', 'responded with HTTP code 500', 500, ['responded with HTTP code 500']],
    ['after a noun', 'Response: 302', 302, ['Response: 302']],
    ['after error', 'Error 429', 429, ['Error 429']],
    ['before its reason', '503 Service Unavailable', 503, ['503 Service Unavailable']],
    ['before its reason in parentheses', '404 (not found)', 404, ['404 (not found']],
    ['before ERR', '400 ERR', 400, ['400 ERR']],
    ['alone', ' 404 ', 404, ['404']],
    ['alone in its line', 'one\n404\ntwo', 404, ['404']],
    ['alone after HTTP', 'HTTP 500', 500, ['HTTP 500']],
    ['once, however often its line is repeated', 'status=500\nstatus=500', 500, ['status=500']],
    ['beside lines of other methods', 'GET / HTTP/1.1 404\nPOST /hook 500', 500, ['POST /hook 500']],
  ])('%s: %s', (_, text, status, shown) => {
    expect(findStatuses(text)).toEqual(shown.map((words) => ({ status, shown: words })));
  });
});

describe('no status is read', () => {
  test.each([
    ['from an empty text', ''],
    ['from a bare number in a sentence', 'listening on 404 for you'],
    ['from a line of code', 'at receive (/app/lib/receive.js:404:17)'],
    ['from a success', 'POST /hook 200'],
    ['from another range', 'status=600'],
    ['from a longer number', 'status=4040'],
    ['from a number with a fraction', 'status: 404.5'],
    ['from a time', 'POST /hook 404ms'],
    ['from a size', 'received 500 bytes'],
    ['from another method', 'GET /hook HTTP/1.1" 404'],
    ['from a text about other methods', 'DELETE /hook\nstatus=404'],
    ['from a call of one’s own to Stripe', 'status=404 request req_1QabcDEF2'],
  ])('%s: %s', (_, text) => {
    expect(findStatuses(text)).toEqual([]);
  });
});
