import { describe, expect, it } from 'vitest';
import { compileFlow } from '../../../src/decision/compile.ts';
import { openLink } from '../../../src/decision/open-link.ts';
import { listCited, pickWords } from '../../../src/quiz/core/pick-words.ts';
import { sayOpened } from '../../../src/quiz/core/say-opened.ts';
import { saySkips } from '../../../src/quiz/core/say-skips.ts';
import { shortAnswer } from '../../../src/quiz/core/short-answer.ts';
import { named } from '../../../src/quiz/core/words.ts';
import { toJson } from '../../../src/text/to-json.ts';
import { firstEdition, flow, model, words } from './stage-quiz.ts';

describe('the wording for a browser', () => {
  it('links only to pages that exist', () => {
    const linked = (text: unknown) => [...JSON.stringify(text).matchAll(/"to":"(\/[^"]*)"/g)].map(([, to]) => to);
    expect(linked(words).length).toBeGreaterThan(20);
    expect(linked(pickWords(flow, () => false))).toEqual([]);
    expect(new Set(linked(pickWords(flow, (to) => to === '/readiness/')))).toEqual(new Set(['/readiness/']));
  });

  it('leaves out what only the form of a question says', () => {
    const shipped = JSON.stringify(words);
    for (const { why, help } of flow.questions) {
      expect(shipped).not.toContain(why);
      expect(shipped).not.toContain(help);
    }
  });

  it('names every work that a result cites, once', () => {
    const cited = listCited(flow);
    expect(cited).toContain('miller-error-bars');
    expect(new Set(cited).size).toBe(cited.length);
  });

  it('cannot end the script element that holds it', () => {
    const text = { a: '</script><script>alert(1)</script>', b: '<!--' };
    expect(toJson(text)).not.toContain('<');
    expect(JSON.parse(toJson(text))).toEqual(text);
  });

  it('complains about an id that the flow does not have', () => {
    expect(() => named(words.rules, 'no-such-rule')).toThrow('no-such-rule');
  });

  it('has short words for every answer', () => {
    expect(shortAnswer(words, 'stage', 'unknown')).toBe('Not sure');
    for (const question of flow.questions)
      for (const option of question.options) expect(shortAnswer(words, question.id, option.id)).toBe(option.short);
  });
});

describe('what an opened link says', () => {
  const say = (fragment: string) => sayOpened(words, openLink(model, [], [], fragment));

  it('says nothing where nothing is wrong', () => {
    expect(say('')).toEqual([]);
    expect(say('#v=2&stage=pilot')).toEqual([]);
  });

  it.each([
    ['#v=2&stage=pilot&real=maybe', ['“real=maybe” names no answer to its question.', '1 answer was kept.']],
    ['#v=2&stage=pilot&value=shown&color=blue', ['“color=blue” names no question', '2 answers were kept.']],
    ['#v=2&%E0%A4%A', ['“%E0%A4%A” cannot be read.', 'No answer could be kept.']],
    ['#v=2&stage=pilot&stage=idea', ['“stage=idea” contradicts an earlier part', '1 answer was kept.']],
    [
      `#v=2&${'x=y&'.repeat(20_000)}stage=pilot`,
      ['“x=y” names no question', 'So it is with 19997 more.', '1 answer was kept.'],
    ],
    [`#v=2&${'long'.repeat(99)}`, ['…” cannot be read.']],
    ['#v=7&stage=pilot', ['version 7 of the questions', 'check the answers']],
  ])('%s', (fragment, parts) => {
    const said = say(fragment).join(' ');
    for (const part of parts) expect(said).toContain(part);
  });

  it.each(['#v%3D2%26stage%3Dlive', '#v=2&amp;stage=live', '#v=2&stage=live).', '#V=2&STAGE=LIVE', '#v=2&stage=live”'])(
    'reads %s, as mail and chats pass it on',
    (fragment) => {
      expect(say(fragment)).toEqual([]);
      expect(openLink(model, [], [], fragment).answers).toEqual({ stage: 'live' });
    },
  );

  it('says what is different since an older link was made, and whether the recommendation still is the same', () => {
    const older = structuredClone(model);
    const present = { ...structuredClone(model), edition: 3 };
    const migrations = [
      {
        from: 2,
        says: 'The question about use was asked in another way.',
        answers: [
          { question: 'stage', option: 'idea', becomes: { stage: 'pilot' }, why: 'An idea now counts as a pilot.' },
        ],
        outcomes: {},
      },
    ];
    const open = (fragment: string) => sayOpened(words, openLink(present, migrations, [older], fragment)).join(' ');
    const same = open('#v=2&stage=idea&value=not-shown');
    expect(same).toContain('The question about use was asked in another way.');
    expect(same).toContain('An idea now counts as a pilot.');
    expect(same).toContain('the same as when the link was made: Proof of concept.');
    expect(open('#v=2&stage=idea&value=shown&kind=our-own')).toContain('a different one');
  });

  it('says which answer is asked again and why, and nothing of one that counted for nothing', () => {
    const first = compileFlow(firstEdition);
    const open = (fragment: string) => sayOpened(words, openLink(model, flow.migrations, [first], fragment)).join(' ');
    const again = open('#v=1&stage=pilot&value=shown&real=failed&kind=own-build');
    expect(again).toContain('about the trial on real inputs is asked again, since it was split');
    expect(again).not.toContain('about the kind of AI step');
    expect(again).toContain('the recommendation was: Proof of concept. Answer this question again');
    expect(again).toContain('Answers that were not split are kept.');
    expect(again).not.toContain('is the same');
    const live = open('#v=1&stage=live&kind=own-build');
    expect(live).not.toContain('asked again');
    expect(live).toContain('the same as when the link was made: Production sprint.');
  });
});

describe('when a question is left out', () => {
  it('says so for every reason, with the answer that follows', () => {
    expect(saySkips(flow, 'stage')).toEqual([]);
    expect(saySkips(flow, 'real').at(-1)).toBe(
      'Leave it out if you ticked Use today: An idea, and count it as: Not tried.',
    );
    for (const question of flow.questions) expect(saySkips(flow, question.id)).toHaveLength(question.skip.length);
  });
});
