import { startServer } from '../serve/start-server.ts';
import { type Audit, medianAudit } from './audit.ts';
import { addressInDefault } from './default-starlight.ts';
import { audit } from './lighthouse.ts';
import { startBrowser } from './start-browser.ts';
import { type Cell, judge } from './table.ts';

export const speedHeads = [
  'page',
  'perf',
  'a11y',
  'best',
  'seo',
  'FCP ms',
  'LCP ms',
  'TBT ms',
  'CLS',
  'FCP ratio',
  'LCP ratio',
];

/** First and largest paint may take this share of what default Starlight takes with the same text. */
const shares = { fcp: 0.75, lcp: 0.85 };

/** Audits each page and its twin in a default Starlight site in turn, and reports the middle of all runs. */
export async function reportSpeed(dist: string, defaultDist: string, addresses: string[], runs: number) {
  const own = await startServer({ root: dist, port: 0 });
  const other = await startServer({ root: defaultDist, port: 0 });
  const found = new Map<string, { own: Audit[]; other: Audit[] }>(
    addresses.map((address) => [address, { own: [], other: [] }]),
  );
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const [address, audits] of found) {
        audits.own.push(await auditAlone(`${own.origin}${address}`));
        audits.other.push(await auditAlone(`${other.origin}${addressInDefault(address)}`));
      }
    }
  } finally {
    await Promise.all([own.close(), other.close()]);
  }
  return [...found].flatMap(([address, audits]) =>
    writeRows(address, medianAudit(audits.own), medianAudit(audits.other)),
  );
}

// On a busy machine Lighthouse now and then loses its own trace; that says nothing about the page.
async function auditAlone(url: string, attempts = 3): Promise<Audit> {
  const browser = await startBrowser();
  try {
    return await audit(url, browser);
  } catch (error) {
    if (attempts === 1) throw error;
  } finally {
    await browser.close();
  }
  return auditAlone(url, attempts - 1);
}

function writeRows(address: string, own: Audit, other: Audit): (Cell | string)[][] {
  const ratio = (key: 'fcp' | 'lcp') => judge(own[key] / other[key], shares[key], (value) => value.toFixed(2));
  const numbers = ({ fcp, lcp }: Audit) => [fcp, lcp].map((value) => value.toFixed(0));
  const full = Object.values(own.scores).map(
    (score): Cell => ({ text: score === 100 ? '100' : `${score} MISSED`, ok: score === 100 }),
  );
  const still = [judge(own.tbt, 0, (value) => value.toFixed(0)), judge(own.cls, 0, (value) => value.toFixed(3))];
  return [
    [address, ...full, ...numbers(own), ...still, ratio('fcp'), ratio('lcp')],
    [
      '  default Starlight',
      ...Object.values(other.scores).map(String),
      ...numbers(other),
      other.tbt.toFixed(0),
      other.cls.toFixed(3),
      '',
      '',
    ],
  ];
}
