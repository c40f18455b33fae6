/** A status of a delivery, and the words that name it. */
export interface NamedStatus {
  status: number;
  shown: string;
}

const reasons =
  'Moved|Found|See Other|Not Modified|Temporary Redirect|Permanent Redirect|Unauthorized|Forbidden|Not Found|Method Not Allowed|Payload Too Large|Content Too Large|Request Entity Too Large|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time';

/** How logs, dashboards and people write a status. A bare number is none: it may be a time, a port or a line of code. */
const forms = [
  /\bHTTP\/\d(?:\.\d)?["']?[ ]{1,4}([345]\d\d)\b/gi,
  /status(?:[ _-]?code)?["'\]]{0,2}[ ]{0,4}(?:[:=]|is|was|of)?[ ]{0,4}["']?([345]\d\d)\b/gi,
  /\bPOST[ ]{1,4}\S{1,300}[ ]{1,4}(?:HTTP\/\S{1,5}[ ]{1,4})?(?:[-=–>→|]{1,3}[ ]{1,4})?["'[(]?([345]\d\d)\b/g,
  /[[(]([345]\d\d)[\])]:?[ ]{1,4}POST\b/g,
  /\b(?:returned|responded(?: with)?|answered(?: with)?|response|received|got|error|code)["']?[ ]{0,4}[:=]?[ ]{0,4}(?:an? )?(?:HTTP )?(?:status )?(?:code )?["']?([345]\d\d)\b/gi,
  new RegExp(`\\b([345]\\d\\d)[ "'):,(-]{1,3}(?:${reasons}|ERR\\b)`, 'gi'),
  /^\s{0,20}(?:HTTP[ ]{1,4})?([345]\d\d)\s{0,20}$/g,
];

/** Sizes and times, and what is part of a longer number. */
const isMeasure = /^[.,:]?\d|^[ ]{0,2}(?:ms|s|sec|seconds|kB|KB|MB|bytes|B)\b(?!=)/;

/**
 * The statuses that a text names for what was sent with POST, as every delivery is. A text with the id of a request to
 * Stripe's API is about a call of one's own, so its statuses say nothing here.
 */
export function findStatuses(text: string): NamedStatus[] {
  if (/\breq_[A-Za-z0-9]{8}/.test(text)) return [];
  if (otherMethod.test(text) && !/\bPOST\b/.test(text)) return [];
  const lines = text.trim().includes('\n') ? new Set(text.split('\n')) : [text];
  return [...lines].flatMap((line) => {
    if (otherMethod.test(line) && !/\bPOST\b/.test(line)) return [];
    return forms.flatMap((form) =>
      [...line.matchAll(form)].flatMap(({ 0: shown, 1: digits = '', index }) => {
        const end = index + shown.lastIndexOf(digits) + digits.length;
        return isMeasure.test(line.slice(end, end + 12)) ? [] : [{ status: Number(digits), shown: trim(shown) }];
      }),
    );
  });
}

const otherMethod = /\b(?:GET|HEAD|PUT|PATCH|DELETE|OPTIONS)\b/;

const trim = (shown: string) => shown.replace(/^[\s"'[(]+|[\s"'[(]+$/g, '').replace(/\s+/g, ' ');
