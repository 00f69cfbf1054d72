// The text of docs/sensitivity.md from the results in docs/sensitivity/: a pure function, so that a test holds the page against them.
import { measureInfo } from '../dist/outcomes/catalogue.js';
import { sensitivityWords } from '../dist/report/study/sensitivityWords.js';
import { sweepWords } from '../dist/report/study/sweepWords.js';

/** How numbers are written: those of the shipped comparison, in English. */
const context = { language: 'en', compareWith: 'usual-care', reported: ['everCompetitive'], measures: measureInfo, currency: 'NOK' };

function table({ columns, lines }, shown) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [row(columns), row(columns.map(() => '---')), ...lines.slice(0, shown).map(({ name, cells }) => row([`\`${name}\``, ...cells]))].join('\n');
}

function example(words, command, pictures, shown) {
  return [
    `\`\`\`sh\n${command}\n\`\`\``,
    words.facts,
    pictures.map((name) => `![${name}](sensitivity/${name}.svg)`).join('\n\n'),
    `**${words.lead}** ${words.support.join(' ')}`,
    table(words.table, shown),
  ].join('\n\n');
}

/** @param read - A result of docs/sensitivity/ by its name. */
export function sensitivityPage(read) {
  const [tornado, sobol, sweep, commands] = ['tornado', 'sobol', 'sweep', 'commands'].map(read);
  const { needed, rows, runs } = sobol;
  const count = (value) => value.toLocaleString('en');
  return `# Which numbers matter, and how the answer changes with them

Made from real runs by \`docs/make-sensitivity.mjs\`; do not edit it by hand. \`inclusim sensitivity\` asks which of the numbers that nobody knows exactly move the
*difference* between two arms; \`inclusim sweep\` asks what the answer is over many values of any leaves.

## What is varied

Without \`--over\`, the parameters of the posterior that the scenario does not set, each over the central 95 % of its draws. They vary independently of each other: that tells what
their ranges do, and leaves out that some go together in the posterior. \`--all\` adds every other number of the model over all that the schema allows, which says more about the
schema than about evidence and is meant for screening. \`--over PATH=LOW..HIGH\` names any number of the scenario with a range of one's own.

## Chance and parameters

Points that are compared are lived by the same people with the same luck: all of a tornado, those of one trajectory, those of one row. Different rows have different luck, so that
an interval over rows holds chance too. Where expectations are multiplied, only unlike replications are: what chance adds to both of them then cancels on average, and indices
are shares of the variance that parameters cause. \`test/laws/sensitivity.test.ts\` holds the estimators against functions with known indices, with and without chance.

| method | points | what it gives | source |
| --- | --- | --- | --- |
| \`tornado\` | 1 + 2 k | the answer at both ends of each of k ranges | |
| \`morris\` | r (k + 1) | mu, mu* and sigma of elementary effects from r trajectories | Morris 1991; Campolongo, Cariboni and Saltelli 2007 |
| \`sobol\` | n (k + 2) | first-order and total indices from n rows, with bootstrap intervals | Saltelli et al. 2010 (first order), Jansen 1999 (total) |

## What is left

\`sensitivity.csv\` has a line for each input and for what was asked of it (\`of\`: the difference, or the level in an arm): \`atLow\`, \`atHigh\`, \`change\` and \`simulationError\` of a tornado;
\`mu\`, \`muStar\`, \`sigma\` with \`Low\` and \`High\` ends of their intervals and \`chance\`, the mu* of an input without any effect; \`first\` and \`total\` of Sobol indices with their ends.
\`points.csv\` has every point. \`sweep.csv\` has a line for each setting, arm and measure: \`mean\`, \`simulationError\`, \`difference\`, \`differenceError\`. JSON files hold the same and
what is needed to draw it again; shares are 0 to 1.

## Tornado of \`ips-vs-usual-care\`

${example(sensitivityWords(tornado, context), commands.tornado, ['tornado'], 10)}

## Sobol indices of \`ips-vs-usual-care\`

${example(sensitivityWords(sobol, context), commands.sobol, ['sobol-indices'], 10)}

These are ${count(rows)} rows and ${count(runs)} runs. Widths of intervals go with the root of the number of rows: for every interval of a total index to be at most ${needed.width} wide, about
${count(needed.rows)} rows are needed, which are ${count(needed.runs)} runs of ${sobol.replications} replications at each point.

## Sweep of \`ips-vs-usual-care\`

${example(sweepWords(sweep, context), commands.sweep, ['heat-map', 'contours'], 30)}

All settings share people and luck, so a further value changes no other line of \`sweep.csv\`; with \`--independent\` the luck of a setting follows from its own values, with the
same effect.
`;
}
