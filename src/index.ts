/**
 * inclusim as a library: everything public, in the order of the road. The engine is pure; clock, disk and threads are doors
 * that the caller hands in (`inclusim/node` has those of Node.js). docs/library.md begins with examples.
 */

// Chance: keyed draws (Threefry4x32-20) and samplers.
export * from './random/index.js';
export { Chance } from './random/chance.js';

// Estimators and intervals.
export * from './statistics/index.js';

// 1  A file becomes a checked, complete, frozen scenario.
export { drawParameters, loadScenario, parseScenario, simulate, type SimulateOptions } from './library.js';
export type { Loaded, Refused } from './scenario/load.js';
export { overridden, type Overrides } from './scenario/overridden.js';
export type { Answer, Doors, KnownMeasure } from './scenario/doors.js';
export type { Arm, Epoch, Scenario } from './scenario/scenario.js';
export type { ArmScenario, Parameters, Programme, Service, Stage } from './scenario/schema/scenario.js';
export { problemMessage, type Problem } from './scenario/problem.js';
export { scenarioToYaml } from './scenario/write.js';

// Parameters drawn from a posterior.
export type { Posterior, PosteriorDraw, PosteriorParameter } from './catalogue/posterior/posterior.js';
export { shippedPosterior } from './catalogue/posterior/shipped.js';
export { readPosterior, type ReadPosterior } from './scenario/posterior/read.js';
export { underPosterior, type UnderPosterior } from './scenario/posterior/apply.js';

export { scenarioJsonSchema } from './scenario/jsonSchema.js';

// Published trials: all of them, those that are fitted, and those that shipped scenarios set up.
export { publishedTrials } from './catalogue/evidence/published.js';
export { contrastOf, controlsOf, fittedTrials } from './catalogue/evidence/fitted.js';
export type { PublishedTrial, Source, Status, TrialArm } from './catalogue/evidence/trial.js';
export { observedTrials, type ObservedTrial } from './catalogue/evidence/trials.js';

// 2 and 3  A scenario becomes a world, and lives its weeks.
export type { World } from './world/world.js';
export { step, week, type Phase } from './week/step.js';

// 4  The catalogue of measures, and what a replication leaves.
export { measureInfo, measures, type Measure } from './outcomes/catalogue.js';
export type { MeasureInfo } from './outcomes/measure.js';
export type { Group, RememberedReplications, Replications, Row, Rows } from './outcomes/replication.js';

// Trials lived at their own size.
export { loadTrial, virtualTrial, type VirtualTrial } from './trial/load.js';
export { createTrial, type LiveTrial, type TrialCounts } from './trial/live.js';
export { predict, type ArmPrediction, type Prediction, type PredictiveInterval, type RatioPrediction, type TrialPrediction } from './trial/predict.js';

// Patterns: what was published, virtual studies of it, and whether it passes.
export { patternOf, patterns } from './catalogue/evidence/patterns.js';
export type { Observed, Pattern, PatternStatistic, PatternUnit, PatternUse } from './catalogue/evidence/patterns/pattern.js';
export { experimentOf, experiments } from './pattern/experiments.js';
export type { Adjust, Experiment, LiveStudy } from './pattern/experiment.js';
export { judge, type CentralInterval, type PatternJudgement, type StatisticJudgement } from './pattern/judge.js';

// Many seeds, over threads.
export { createReplication, createRun, type LiveArm } from './run.js';
export { computeBlock, inProcess, replicate, replicateInto, replicationsOf, type Block, type BlockWorker, type Keeper, type ReplicateOptions, type Spawn } from './replicate.js';
export type { Share } from './stopping.js';

// 5  Questions asked of replications.
export { compare } from './comparison/compare.js';
export { factorialOf, type Effect, type Factorial, type FourArms } from './comparison/factorial.js';
export type {
  ArmResult, AttitudeChange, AttitudeSummary, Comparison, Difference, FlowSummary, Interval, LifeStretch, Lives, LogRank, MeasureResult, RunResult, SubgroupResult, SurvivalCurve, SurvivalSummary,
  WeeklyColumn, WeeklySummary,
} from './comparison/comparison.js';
export { evaluate } from './economics/evaluate.js';
export { choiceAt, netBenefit, type Choice, type Drawn } from './economics/decision.js';
export { evppi } from './economics/evppi.js';
export { frontierOf, type CostAndEffect, type OnFrontier } from './economics/frontier.js';
export type { ArmEconomics, EconomicDifference, Economics, OnCurve } from './economics/economics.js';

// How many staff reach a goal, and how a budget is best split.
export { goalOf, type Goal, type Quantity } from './capacity/goal.js';
export { createHistories, type History } from './capacity/history.js';
export { presentPosts, staffedOf, withPosts, type Staffed } from './capacity/staffing.js';
export { studyStaff, type StaffStudy, type StudyPlan } from './capacity/study.js';
export { createMixHistories, type MixHistory } from './capacity/mix/history.js';
export { mixesOf, withMix, type Mix } from './capacity/mix/mixes.js';
export { selectBest, type SelectionPlan, type Standing } from './capacity/mix/selectBest.js';
export { spaceOf, type MixAsked, type MixSpace } from './capacity/mix/space.js';

// Who loses the jobs that others gain.
export { offeredOf } from './displacement/offered.js';
export { createSaturation, openedTo, type Changes, type Offered, type Saturated } from './displacement/saturation.js';
export { changeOfYield, saturationEffects, type SaturationEffect } from './displacement/effects.js';
export { saturationResult, type SaturationPlan, type SaturationResult } from './displacement/result.js';

// Which numbers move a difference, and answers over many settings.
export { analyse, type Outcome, type SensitivityResult } from './sensitivity/analyse.js';
export { posteriorInputs, type Input } from './sensitivity/inputs.js';
export { askedOf, pointsOf, scenarioAt, type Method, type SensitivityPlan } from './sensitivity/plan.js';
export { simulatePoint } from './sensitivity/simulate.js';
export { sweepResult, type SweepPlan, type SweepResult } from './sensitivity/sweep/result.js';

// Small runs that tell whether a scenario still gives what it gave.
export { fingerprintText, smallRunOf } from './verification/fingerprint.js';
export { keepsTo, reportedChecks, simulateReported, type ReportedCheck } from './verification/reported/checks.js';

// 6  Plain data becomes pictures and pages.
export { chartCsv, contextOf, drawCharts } from './charts/index.js';
export { answerSentences } from './report/sentences.js';
export { chartsInAllLanguages } from './report/charts.js';
export { reportHtml } from './report/report.js';

export { guidelineHtml, guidelineMarkdown, guidelineOf, modelSections, type Described, type Guideline, type GuidelineId } from './guidelines/index.js';

export { version } from './version.js';
