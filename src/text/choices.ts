/** What was chosen of each of some lists, by their names; empty where everything will do. */
export type Choices<Name extends string = string> = Record<Name, string>;

/** The choices in the query of an address. What is not offered is passed over and named, in sentences. Where nothing is listed, any text is a choice. */
export function readChoices<Name extends string>(
  query: string,
  offered: Readonly<Record<Name, readonly string[] | undefined>>,
): { filter: Choices<Name>; problems: string[] } {
  const fields = new URLSearchParams(query);
  const problems: string[] = [];
  const read = (Object.entries(offered) as [Name, readonly string[] | undefined][]).map(([name, values]) => {
    const value = fields.get(name)?.trim() ?? '';
    if (value === '' || !values || values.includes(value)) return [name, value];
    problems.push(`The address says “${name}=${value}”, which is not known here, so it hides nothing.`);
    return [name, ''];
  });
  return { filter: Object.fromEntries(read), problems };
}

/** The query that holds choices, in their order and the same for the same ones; empty for none. */
export function writeChoices(choices: Choices): string {
  const query = new URLSearchParams(Object.entries(choices).filter(([, value]) => value !== '')).toString();
  return query && `?${query}`;
}
