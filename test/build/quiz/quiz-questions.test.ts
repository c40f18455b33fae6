import { expect, test } from 'vitest';
import { sayRule } from '../../../src/quiz/core/say-rule.ts';
import { flowFile } from '../../unit/decision/flows.ts';
import { pageAt } from '../built-site.ts';

const { html } = pageAt('/quiz/');
const { flow } = flowFile('stage');
const plain = (text: string) => text.replaceAll('&#39;', "'").replaceAll('&#x27;', "'");

test.each(flow.questions.map((question) => [question.id, question] as const))(
  'the sentence that decides between two answers to %s stands beside them, and in no fold',
  (id, question) => {
    const [, form = ''] = new RegExp(`<template data-question="?${id}"?>([\\s\\S]*?)</template>`).exec(html) ?? [];
    const [beside = '', fold = ''] = plain(form).split(/<details\b/);
    const rule = sayRule(question);
    expect(fold).not.toBe('');
    if (rule === undefined) return expect(beside).not.toContain(`rule-${id}`);
    expect(beside).toMatch(/<fieldset[\s\S]*<\/fieldset>/);
    const [fieldset = ''] = /<fieldset[\s\S]*<\/fieldset>/.exec(beside) ?? [];
    expect(fieldset).toContain(rule);
    expect(fieldset).toMatch(new RegExp(`aria-describedby="[^"]*rule-${id}`));
    expect(fold).not.toContain(rule);
  },
);
