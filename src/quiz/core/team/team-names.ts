import type { Member } from '../../../decision/team.ts';

/** What each member is called on the page: people without a name are numbered, and so are people of the same name. */
export function nameMembers(members: readonly Pick<Member, 'name'>[]): string[] {
  const given = new Set(members.map(({ name }) => name));
  const called: string[] = [];
  let place = 0;
  for (const { name } of members) {
    if (name === '') {
      do place += 1;
      while (given.has(`Person ${place}`));
      called.push(`Person ${place}`);
    } else if (members.filter((other) => other.name === name).length > 1) {
      let number = 1;
      while (called.includes(`${name} (${number})`) || given.has(`${name} (${number})`)) number += 1;
      called.push(`${name} (${number})`);
    } else called.push(name);
  }
  return called;
}
