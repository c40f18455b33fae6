import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { notLoaded } from '../../dom/not-loaded.ts';
import { Refusal } from '../../dom/refusal.ts';
import { makeStatus } from '../../dom/status.ts';
import type { Entries } from '../../entry/core/entry.ts';
import { findNewIssuePage, type IssueLink, toGithubLinks } from '../core/exports/github-links.ts';

type Items = Parameters<typeof toGithubLinks>[1];

/** A field for the name of a repository, and the place for a link to a filled-in issue there for each check. */
export function offerIssueLinks(find: () => Promise<{ items: Items; entries: Entries }>): [HTMLElement, HTMLElement] {
  const field = make('input', { type: 'text', id: 'repository', autocomplete: 'off', spellcheck: 'false' });
  const submit = button('Links for GitHub', undefined, { type: 'submit' });
  const said = makeStatus({ class: 'links' }, 'div');
  const label = make('label', { for: field.id }, 'Repository, as owner/name');
  const form = make('form', { class: 'issue-links' }, label, field, submit);
  const show = async () => {
    const page = findNewIssuePage(field.value);
    field.ariaInvalid = page ? null : 'true';
    if (!page) {
      said.replaceChildren('Write the repository as owner/name, or paste its address.');
      field.focus();
      return;
    }
    try {
      const { items, entries } = await find();
      said.replaceChildren(make('ol', {}, ...toGithubLinks(page, items, entries).map(toLine)));
    } catch (error) {
      said.replaceChildren(error instanceof Refusal ? error.message : notLoaded);
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show();
  });
  return [form, said];
}

function toLine({ href, title, cut }: IssueLink): HTMLElement {
  const link = make('a', { href, target: '_blank', rel: 'external noopener nofollow' }, title);
  const note = ' What you entered is too long for a link: add it by hand.';
  return make('li', {}, link, ...(cut ? [note] : []));
}
