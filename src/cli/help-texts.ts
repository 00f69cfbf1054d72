/** What `--help` shows below the options of each command. */

export const overview = `
Examples:
  $ inclusim check my-region.yaml     is the file right, how long will it take?
  $ inclusim run my-region.yaml       simulate, compare, draw, save
  $ inclusim run my-region.yaml --replications 50    a quick look
  $ inclusim report output/my-region  the report again, from what the run left
  $ inclusim explain staff.caseload   what does this value mean?
  $ inclusim run --help               all options of a command

Exit codes: 0 done, 1 the run failed, 2 the input is wrong, 130 Ctrl-C.
Results are for decisions about services, not for decisions about individuals.`;

export const runExamples = `
Examples:
  $ inclusim run scenarios/ips-vs-usual-care.yaml
  $ inclusim run my-region.yaml --replications 50 --out results/first-look
  $ inclusim run a.yaml b.yaml --seed 7               both with another seed
  $ inclusim run my-region.yaml --json | jq .differences

A run leaves a folder below output/ (or the one named with --out): report.html,
comparison.json, replications.csv, subgroups.csv, weeks.csv, columns.csv,
charts/, scenario.yaml, result.json and provenance.json. The same file, seed and
version give the same numbers with any number of workers.`;

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
