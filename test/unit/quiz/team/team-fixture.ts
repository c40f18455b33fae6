import { compileFlow } from '../../../../src/decision/compile.ts';
import { pickWords } from '../../../../src/quiz/core/pick-words.ts';
import { pickTeamData, type TeamData } from '../../../../src/quiz/core/team/team-data.ts';
import { copyOf } from '../../decision/flows.ts';
import { nextEdition } from '../../decision/next-edition.ts';

/** What the page of a team gets, as if every page of the site existed. */
export const teamData: TeamData = dataOf(copyOf('stage'), []);

/** The same once a second edition of the questions is out. */
export const laterData: TeamData = dataOf(nextEdition(), [teamData.model]);

function dataOf(flow: ReturnType<typeof copyOf>, older: TeamData['older']): TeamData {
  const { migrations } = flow;
  const words = pickWords(flow, () => true);
  return pickTeamData(
    { flow: 'stage', model: compileFlow(flow), older, migrations, words, sources: [] },
    (outcome) => `/outcome/${outcome}/`,
    [],
  );
}
