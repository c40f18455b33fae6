import { openTeam } from '../../decision/open-team.ts';
import type { Member } from '../../decision/team.ts';
import { encodeTeam } from '../../decision/team-link.ts';
import { focusOn, keepFragment } from '../../dom/keep-fragment.ts';
import { make } from '../../dom/make.ts';
import { readData } from '../../dom/read-data.ts';
import { cleanFragment } from '../../text/clean-fragment.ts';
import { longestFragment, longestText, tooLongLink } from '../../text/limits.ts';
import { sayOpenedTeam } from '../core/team/say-opened-team.ts';
import type { TeamData } from '../core/team/team-data.ts';
import { readTeamLines, sayNumber, writeTeamLines } from '../core/team/team-lines.ts';
import { reportTeam } from '../core/team/team-report.ts';
import { clearErrors, showErrors } from './team-compare/errors.ts';
import { showReport } from './team-compare/report.ts';

/** Puts the answers of several people side by side. What was pasted stays in the history, the team in the fragment. */
class TeamCompare extends HTMLElement {
  private team!: TeamData;
  private readonly pageTitle = document.title;
  private shown = '';

  connectedCallback(): void {
    this.team = readData<TeamData>(this);
    this.find('form').hidden = false;
    this.find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.compare();
    });
    this.find('[data-part=example]').addEventListener('click', () => this.fillInExample());
    this.field.addEventListener('change', () => this.keepTyped());
    for (const kind of ['popstate', 'hashchange'] as const)
      addEventListener(kind, () => {
        if (location.hash !== this.shown) this.show(true);
      });
    keepFragment();
    this.show(false);
  }

  private find(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) as HTMLElement;
  }

  private get field(): HTMLTextAreaElement {
    return this.find('textarea') as HTMLTextAreaElement;
  }

  private get quiz(): string {
    return `${location.origin}/quiz/`;
  }

  private keepTyped(): void {
    history.replaceState({ typed: this.field.value }, '');
  }

  /** Shows what the address says. */
  private show(move: boolean): void {
    this.shown = location.hash;
    const typed = (history.state as { typed?: string } | null)?.typed;
    const { model, migrations, older } = this.team;
    const isTooLong = location.hash.length > longestFragment;
    const opened = !isTooLong && isTeam(location.hash) ? openTeam(model, migrations, older, location.hash) : undefined;
    const single = opened ? undefined : isTooLong ? { members: [], notes: [tooLongLink] } : this.readSingle();
    const members = opened?.members ?? single?.members ?? [];
    if (typed !== undefined) this.field.value = typed;
    else if (members.length > 0) this.field.value = writeTeamLines(this.team, members, this.quiz);
    const notes = opened ? sayOpenedTeam(opened) : (single?.notes ?? []);
    const missing = sayNumber(members.length);
    if (missing === undefined) this.showResult(members, notes);
    else this.showForm(opened || members.length > 0 ? [...notes, missing] : notes);
    if (move) focusOn(this.find('article:not([hidden]) h1, [data-part=place] h2'));
  }

  /** The link of one person where that of a team is expected, or something that is no link of ours. */
  private readSingle(): { members: Member[]; notes: string[] } | undefined {
    if (location.hash.length < 2 || document.getElementById(location.hash.slice(1))) return undefined;
    const { members, notes } = readTeamLines(this.team, `${this.quiz}${location.hash}`);
    if (members.length > 0) return { members, notes };
    return {
      members,
      notes: [
        'The address of this page holds a link that cannot be read. Ask for it again, or paste the links of your team.',
      ],
    };
  }

  private compare(): void {
    if (this.field.value.length > longestText) {
      const says = 'This is far longer than the links of a team. Paste only the lines with links.';
      showErrors(this.find('[data-part=errors]'), this.field, [says], undefined);
      return;
    }
    const { members, problems, notes } = readTeamLines(this.team, this.field.value);
    const missing = sayNumber(members.length);
    this.keepTyped();
    if (missing === undefined && problems.length === 0) {
      this.open(members, notes);
      return;
    }
    const lines = missing === undefined ? problems : [...problems, ...notes, missing];
    const others = missing === undefined ? { count: members.length, open: () => this.open(members, notes) } : undefined;
    showErrors(this.find('[data-part=errors]'), this.field, lines, others);
    this.find('[data-part=status]').replaceChildren();
    document.title = `Error: ${this.pageTitle}`;
  }

  private open(members: Member[], notes: string[]): void {
    const fragment = encodeTeam(this.team.model, members);
    if (fragment !== location.hash) history.pushState({ typed: this.field.value }, '', fragment);
    this.shown = location.hash;
    this.showResult(members, notes);
    focusOn(this.find('article h1'));
  }

  private showForm(notes: string[]): void {
    this.arrange(false);
    this.find('[data-part=status]').replaceChildren(...notes.map((note) => make('p', {}, note)));
    document.title = this.pageTitle;
  }

  private showResult(members: Member[], notes: string[]): void {
    const report = reportTeam(this.team, members);
    const link = `${location.origin}${location.pathname}${encodeTeam(this.team.model, members)}`;
    this.find('article').replaceChildren(...showReport(report, notes, link));
    this.arrange(true);
    document.title = `${report.headline.replace(/\.$/, '')} | ${this.pageTitle}`;
  }

  private arrange(result: boolean): void {
    this.find('[data-part=intro]').hidden = result;
    this.find('article').hidden = !result;
    this.find('#form-heading').textContent = result ? 'Add or change people' : 'Paste the links';
    clearErrors(this.find('[data-part=errors]'), this.field);
    this.find('[data-part=status]').replaceChildren();
  }

  private fillInExample(): void {
    const lines = writeTeamLines(this.team, this.team.example, this.quiz);
    this.field.value = [this.field.value.trimEnd(), lines].filter(Boolean).join('\n');
    this.keepTyped();
    this.find('[data-part=status]').replaceChildren(
      make('p', {}, 'Two invented people are filled in. Choose Compare.'),
    );
  }
}

const isTeam = (fragment: string) => /(^|[#&])m=/.test(cleanFragment(fragment));

customElements.define('team-compare', TeamCompare);
