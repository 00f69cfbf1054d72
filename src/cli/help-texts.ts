/** What `--help` shows below the options of each command. */

export const overview = `
Examples:
  $ inclusim new my-region            a scenario with comments to start from
  $ inclusim check my-region.yaml     is the file right, how long will it take?
  $ inclusim run my-region.yaml       simulate, compare, draw, save
  $ inclusim run my-region.yaml --replications 50    a quick look
  $ inclusim report output/my-region  the report again, from what the run left
  $ inclusim query output/my-region "FROM weeks"       its tables, in SQL
  $ inclusim staff my-region.yaml --until "medianWait <= 4"    how many posts?
  $ inclusim mix my-region.yaml       how is the money for staff best split?
  $ inclusim saturation my-region.yaml       who loses the jobs others gain?
  $ inclusim explore my-region.yaml   sliders in a browser: what if?
  $ inclusim sensitivity my-region.yaml      which unknown numbers matter?
  $ inclusim sweep my-region.yaml --over population.size=400,800
  $ inclusim explain staff.caseload   what does this value mean?
  $ inclusim run --help               all options of a command

Exit codes: 0 done, 1 the run failed, 2 the input is wrong, 130 Ctrl-C.
Results are for decisions about services, not for decisions about individuals.`;

export const runExamples = `
Examples:
  $ inclusim run scenarios/ips-vs-usual-care.yaml
  $ inclusim run my-region.yaml --replications 50 --out results/first-look
  $ inclusim run a.yaml b.yaml --seed 7               both with another seed
  $ inclusim run my-region.yaml --resume              the newest one goes on
  $ inclusim run my-region.yaml --replications 600 --part 2/3
  $ inclusim run my-region.yaml --json | jq .differences
  $ inclusim run my-region.yaml --people              for inclusim query
  $ inclusim run my-region.yaml --watch               again at every save
  $ inclusim run my-region.yaml --posterior posterior.json

A run leaves a folder below output/ (or the one named with --out): report.html,
comparison.json, charts/, tables (replications, weeks, subgroups, equity;
columns.csv says what their columns mean), scenario.yaml, result.json and
provenance.json.
The same file, seed and version give the same numbers with any number of
workers. --people adds a table of all people, which is large with many
replications; above 50 MB it is left as Parquet alone.

Parameters that the scenario does not set are drawn from the posterior that
comes with the program, two replications a draw, and the interval beside each
difference is what is not known about them. --posterior names another one,
--no-posterior takes the default of each, which is the posterior's mean.

Finished replications are kept as they come. A run that was stopped, killed or
cut off goes on where it was with the same file and options and --resume, and
ends with the same bytes. A run that is finished already is printed again; where
there is none, --resume begins one. \`inclusim merge\` puts parts together.

With --watch the run is made anew whenever the file, or one that it extends, is
saved: in output/my-region/watch/ or --out, so that the report in the browser
need only be loaded again. What is wrong in a file is told, and the last run
stays; a save stops the run of the one before.`;

export const staffExamples = `
Examples:
  $ inclusim staff my-region.yaml --until "medianWait <= 4"
  $ inclusim staff my-region.yaml --until "waiting@52 <= 20" --confidence 0.95
  $ inclusim staff my-region.yaml --until "neverReached <= 5 %" --arm ips
  $ inclusim staff my-region.yaml --until "everCompetitive >= 40 %" --up-to 60
  $ inclusim staff my-region.yaml --until "medianWait <= 4" --json | jq .found

A goal is a quantity, <= or >=, and a number: medianWait (weeks that members who
asked for a place stood on lists, median), a column of weeks.csv at a week
(waiting, load, staffedPosts, utilisation, gaveUp, notApplying; the last week
without @), or any measure of the catalogue (\`inclusim explain measures\`).

A history is what happens to the whole region once. Numbers of posts are doubled
or halved from the present one, then brought together, 40 to 320 histories of
each: as many as it takes to tell. Parameters are drawn from the posterior that
comes with the program, two histories a draw, unless --no-posterior is there.

It leaves a folder below output/: report.html, staff.json, staff.csv, weeks.csv
with the number found and the present one, charts/, and scenario.yaml with the
number found. The same with any number of workers.`;

export const mixExamples = `
Examples:
  $ inclusim mix my-region.yaml                   the present money, split anew
  $ inclusim mix my-region.yaml --money 20e6 --measure competitiveAt@52
  $ inclusim mix my-region.yaml --posts 20 --services ips-team,office
  $ inclusim mix my-region.yaml --caseload ips-team=15,20,25 --parts 4
  $ inclusim mix my-region.yaml --json | jq '.mixes | map(select(.isLeft))'

The budget is split into equal parts, and every way to give them to the services
is a mix, with every ceiling that is tried; what the scenario has is one too,
where the budget pays for it. A post costs its paid hours a year times
costs.staffHour. A service without posts is closed.

All mixes meet the same people and the same luck. After 20, 40, 80 histories and
so on, whatever is told from the best one is dropped. What is left is the
answer: the best, and all that cannot be told from it. Intervals hold together
over all mixes and looks, so the truly best is among those left in 95 of 100
searches.

It leaves a folder below output/: report.html, mix.json, mixes.csv, charts/, and
scenario.yaml with the best mix. The same with any number of workers.`;

export const mergeExamples = `
Examples:
  $ inclusim run my-region.yaml --replications 600 --part 1/2    on one machine
  $ inclusim run my-region.yaml --replications 600 --part 2/2    on another
  $ inclusim merge output/my-region/*-part-*                     together
  $ inclusim merge a/part-1 b/part-2 --out results/both

All parts must be named, in any order. The run is the same to the byte as one in
one go, but for times and the command in provenance.json and report.html. Parts
that were made with --people leave the table of people too.`;

export const checkExamples = `
Examples:
  $ inclusim check my-region.yaml
  $ inclusim check scenarios/*.yaml
  $ inclusim check my-region.yaml --complete    every value and its source`;

export const programmesExamples = `
Examples:
  $ inclusim programmes
  $ inclusim programmes ips`;

export const explainExamples = `
Examples:
  $ inclusim explain                            what there is
  $ inclusim explain parameters.search          the values of a group
  $ inclusim explain parameters.search.own      all about one of them
  $ inclusim explain staff.caseload             the end of a path, if clear
  $ inclusim explain everCompetitive competitiveAt@52      measures
  $ inclusim explain measures                   all measures

Brackets may be left out: services.staff.count is services[].staff.count.`;

/** For `charts` and `report`. */
export const rebuilding = (command: string): string => `
Examples:
  $ inclusim ${command} output/my-region/2026-11-22T213000Z-1f2e3d4c
  $ inclusim ${command} output/my-region                    its newest run
  $ inclusim ${command} output/my-region --language nb --out paa-norsk

Nothing is simulated. With the same version and language the files are the same
to the byte as those that the run left.`;

export const diffExamples = `
Examples:
  $ inclusim diff my-region.yaml my-region-2.yaml
  $ inclusim diff my-region.yaml#usual-care my-region.yaml#ips    two arms
  $ inclusim diff output/my-region my-region.yaml     since its newest run
  $ inclusim diff a.yaml b.yaml --json | jq .everywhere

Every value counts, also those that neither file writes. Exit code 0 whether
something differs or not.`;

export const newExamples = `
Examples:
  $ inclusim new my-region              on a terminal it asks a few questions
  $ inclusim new my-region --programme ips --people 400 --country denmark
  $ inclusim new sheltered --programme ips --against aps --weeks 104

A file that is there already is never written over. \`inclusim programmes\` lists
the programmes.`;

export const compareExamples = `
Examples:
  $ inclusim compare output/my-region output/their-region   the newest runs
  $ inclusim compare results/first-look results/second-look
  $ inclusim compare results/a results/b results/c --json | jq .differences

All arms are compared with the reference arm of the first run: person by person
where seed, version, population, cohort and replications are the same, else as
independent groups. Runs that answer different questions are refused.`;

export const queryExamples = `
Examples:
  $ inclusim query output/my-region "DESCRIBE weeks"      the columns of a table
  $ inclusim query output/my-region "SELECT arm, avg(value) FROM replications
      WHERE measure = 'weeksWorked' GROUP BY arm"
  $ inclusim query output/a output/b "FROM replications" --csv > both.csv

Tables: replications, weeks, subgroups, columns (what each column and measure
means), equity where groups have an order, and people where the run was made
with --people. With several runs each table has a column run, the name of the
folder. A table for people shows five digits and at most 1,000 rows, --csv and
--json all; – stands where there is nothing. DuckDB has to be installed:
npm install @duckdb/node-api`;

export const storyExamples = `
Examples:
  $ inclusim story my-region.yaml --person 1
  $ inclusim story my-region.yaml --person 12 --arms usual-care,ips --weeks 0-26
  $ inclusim story my-region.yaml --person 3 --replication 7 --json

A person is a member of the cohort: 1 is the first one, and the same person in
every arm. Both lives have the same luck, so that every difference has a cause,
which is told below them. The person is simulated; a story explains the model
and is not for decisions about individuals.`;

export const verifyExamples = `
Examples:
  $ inclusim verify my-region.yaml
  $ inclusim verify my-region.yaml --json | jq .passed

A small copy of the scenario is run a few times; how small is said. Exit codes:
0 all checks passed, 1 a check failed, 2 the input is wrong.`;

export const trialExamples = `
Examples:
  $ inclusim trial burns2007-eqolise              one published trial
  $ inclusim trial --fitted --out output/trials   all fitted ones, with a plot
  $ inclusim trial --file my-trial.yaml           your own, reported or not yet
  $ inclusim trial job-endings --replications 100 a pattern: does it pass?
  $ inclusim trial burns2007-eqolise --json | jq '.trials[0].ratios[0].median'

A virtual trial is one region: 200 other clients live there for 26 weeks, then
the people of all arms are randomised; arms share employers and clinicians. Loss
to follow-up is simulated where completers were analysed. Exit codes: 0 done,
2 the input is wrong.`;

export const calibrateExamples = `
Examples:
  $ inclusim calibrate calibrations/default.yaml
  $ inclusim calibrate calibrations/default.yaml --out output/mine
  $ inclusim calibrate calibrations/default.yaml --out output/mine --resume
  $ inclusim run my-region.yaml --posterior output/mine/posterior.json

Every simulated point is kept at once; the same file and seed give the same
posterior whatever was interrupted and however many threads compute. Exit codes:
0 done, 2 the input is wrong.`;

export const validateExamples = `
Examples:
  $ inclusim calibrate calibrations/default.yaml
  $ inclusim validate calibrations/default.yaml --out output/validation
  $ inclusim validate calibrations/default.yaml --json | jq .standing.rivals
  $ inclusim calibrate calibrations/frailty-only.yaml --out output/frailty-only
  $ inclusim validate calibrations/default.yaml --rival output/frailty-only

Answers of the shipped scenarios and of levers are set side by side under the
prior, the posterior and each rival of another structure; a rival of the same
structure is a refit, and its parameters are held against the posterior's. 40
draws of all take about seven minutes on two cores; --answers 0 leaves them out.

What fails is a finding and no failure of the command. Exit codes: 0 done, 2 the
input is wrong.`;

export const exploreExamples = `
Examples:
  $ inclusim explore                          the shipped scenarios
  $ inclusim explore my-region.yaml           begins with your own
  $ inclusim explore my-region.yaml --out explorer.html

The address is printed on stdout; only this machine can open it, until Ctrl-C.
With --out nothing is served: the file holds everything and asks nobody for
anything, so it can be sent. Download scenario (YAML) in the page gives a file
that \`inclusim run\` computes to the same numbers.`;
