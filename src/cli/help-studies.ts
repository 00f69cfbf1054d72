/** What `--help` shows below the options of studies of many points or shares. */

export const sensitivityExamples = `
Examples:
  $ inclusim sensitivity my-region.yaml               a tornado, to begin with
  $ inclusim sensitivity my-region.yaml --method morris --all
  $ inclusim sensitivity my-region.yaml --method sobol --rows 512 --people 300
  $ inclusim sensitivity my-region.yaml --measure weeksWorked
  $ inclusim sensitivity my-region.yaml --over parameters.search.own=0.5..2 \\
      --over 'services[ips-team].staff.caseload=10..30'

Without --over the parameters of the posterior are varied that the scenario does
not set, each over the central 95 % of its draws and independent of the others;
--all adds every other number of the model over all that is allowed. A path
holds in every arm that has it; arms.ips. before it means that arm alone.

tornado moves one number at a time to both ends of its range. morris screens
many numbers with few runs. sobol shares out the variance of the difference:
what each number does alone, and in total with others. Chance is kept apart, and
points that are compared are lived by the same people with the same luck.

Runs and minutes are said before it starts; --yes agrees beforehand. Points are
kept as they come: after Ctrl-C the same command with --resume goes on. It
leaves report.html, sensitivity.json, tables, charts and the journal. Exit
codes: 0 done, 1 it failed, 2 the input is wrong or nobody agreed, 130 Ctrl-C.`;

export const sweepExamples = `
Examples:
  $ inclusim sweep my-region.yaml \\
      --over 'services[ips-team].staff.caseload=10,15,20,25,30'
  $ inclusim sweep my-region.yaml --over population.size=400..1000:4 \\
      --over 'services[ips-team].staff.count=10..40:4'
  $ inclusim sweep my-region.yaml --design sobol --points 128 \\
      --over parameters.search.own=0.5..2 --over parameters.offer.fit=0..2 \\
      --over 'services[ips-team].staff.caseload=10..40'

PATH=1,2,3 takes these values (numbers, words, true, false, null), PATH=10..40:4
four at even steps; a factorial design has every combination. PATH=10..40 is a
range, of which a Latin hypercube or Sobol’s sequence takes --points settings. A
path holds in every arm that has it; arms.ips. before it means that arm alone.

All settings are lived by the same people with the same luck, so that they
differ by their values alone; --independent gives each luck of its own, made
from its values. Either way a further value changes no other setting.

Runs and minutes are said before it starts; --yes agrees beforehand. Settings
are kept as they come: after Ctrl-C the same command with --resume goes on. It
leaves report.html, sweep.csv (a line for each setting, arm and measure), the
same as Parquet and JSON, charts and the journal. Exit codes: 0 done, 1 it
failed, 2 the input is wrong or nobody agreed, 130 Ctrl-C.`;

export const saturationExamples = `
Examples:
  $ inclusim saturation scenarios/displacement-saturation.yaml --arm share-100
  $ inclusim saturation my-region.yaml --service ips-team --shares 10,50,100
  $ inclusim saturation my-region.yaml --replications 40       a quick look
  $ inclusim saturation my-region.yaml --json | jq '.shares[].displaced'

The scenario needs labourMarket.competition.on, a reference arm without the
service, and an arm that adds the service and nothing else. Each share is a lot
among those to whom the service is open, with as large a share of its posts and
places; who wins at one share wins at every larger one.

The same people meet the same luck with and without the service. Jobs are
ordinary jobs held, on average over all weeks: gained by those who are offered
it, lost by those of the cohort who are not, and by everybody else who looks for
work in the region. Parameters are drawn from the posterior that comes with the
program, two replications a draw, unless --no-posterior is there.

It leaves a folder below output/: report.html, saturation.json, saturation.csv
with columns.csv, charts/, scenario.yaml and provenance.json. The same with any
number of workers.`;
