// scenarios/README.md as a pure function of answers.json and of what the scenario files say in words.
import { designs } from './special.mjs';
import { reportedText, reportedTitle } from './reported-text.mjs';
import { answerText } from './sentences.mjs';
import { armsTable, facts } from './table.mjs';

const intro = `# What the scenarios say

Each scenario asks one question of one simulated region. The numbers below come from real runs (\`npm run scenarios\`); nobody types them.
They describe groups and are not for decisions about individuals.

How to read them:

- **±** and **95 % simulation interval**: how far a number may be off because only so many replications were run.
- **In a real group**: where the difference would lie in 95 of 100 groups of that size, because people and luck differ.
- **Parameters are not included** in any interval: every parameter has its default, as with \`inclusim run FILE --no-posterior\`. Without that option
  parameters are drawn, and the interval beside each difference is theirs; [VALIDATION.md](../VALIDATION.md) has such an interval for each
  scenario. Where the values come from is in [MODEL.md](../MODEL.md) and [docs/parameters.md](../docs/parameters.md).
- **About as many**: the interval includes 0, or the difference is smaller than what matters (2 points unless a file says otherwise).`;

/**
 * The page.
 *
 * @param answers - What answers.json holds.
 * @param told - Name, title, question and arms with their reasons of every scenario, in order.
 */
export function readmeOf({ scenarios, reported }, told) {
  const sections = told.map((one) => section(one, scenarios.find(({ name }) => name === one.name)));
  return `${[intro, contents(told, reported), ...sections, ...(reported.length === 0 ? [] : [reportedText(reported)])].join('\n\n')}\n`;
}

function contents(told, reported) {
  const rows = told.map(({ name, title, question }) => `| [${name}](#${anchor(title)}) | ${inCell(question)} |`);
  const last = reported.length === 0 ? [] : [`| [reported outcomes](#${anchor(reportedTitle)}) | Do programmes do in the simulation what their providers report of them? |`];
  return ['| Scenario | Question |', '|:--|:--|', ...rows, ...last].join('\n');
}

/** The anchor that GitHub gives a heading. */
export function anchor(title) {
  return title.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
}

function section(told, answer) {
  const parts = [`## ${told.title}`, `**${told.question}**`, reasons(told, answer)];
  if (answer === undefined) return [...parts, 'Not run yet.'].join('\n\n');
  const design = designs(answer);
  return [...parts, answerText(answer), ...design, armsTable(answer), facts(answer)].join('\n\n');
}

/** Arms beyond which their reasons are folded away. */
const mostOpen = 12;

/** What each arm is, in the words of the file; arms that the file leaves without a reason are not listed. */
function reasons({ arms }, answer) {
  const label = (id) => answer?.arms.find((arm) => arm.id === id)?.label ?? id;
  const lines = arms.flatMap(({ id, because }) => (because === '' ? [] : [`- *${label(id)}*: ${because}`]));
  if (lines.length <= mostOpen) return lines.join('\n');
  return `<details><summary>The ${lines.length} arms</summary>\n\n${lines.join('\n')}\n\n</details>`;
}

function inCell(text) {
  return text.replaceAll('|', '\\|');
}
