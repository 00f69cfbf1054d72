/** What a Web Worker runs: the engine, as in a thread of the command line. It answers one question after the other. */
import { compare } from '../comparison/compare.js';
import { loadData, openBase, textOf } from '../explorer/base.js';
import type { Given } from '../explorer/given.js';
import { movedData } from '../explorer/moved.js';
import type { Row } from '../outcomes/replication.js';
import { computeBlock, replicationsOf } from '../replicate.js';
import { frozen } from '../scenario/freeze.js';
import { withReplications } from '../scenario/posterior/apply.js';
import type { Scenario } from '../scenario/scenario.js';
import { scenarioToYaml } from '../scenario/write.js';
import type { Asked, Name, Question, Reply, Rows } from './messages.js';

/** The worker's side of the channel; the page's own types name it differently. */
interface Channel {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(message: Reply, transferred: Transferable[]): void;
}

const channel = globalThis as unknown as Channel;

let given: Given | undefined;
let scenario: Scenario | undefined;
let kept: (readonly Row[])[] = [];

type Answers = { readonly [N in Name]: (question: Question<N>) => Asked[N]['answer'] };

const answers: Answers = {
  begin(question) {
    given = question.given;
    return null;
  },
  open: ({ scenario: id, drawn }) => openBase(handed(given), id, drawn),
  load({ base, choices }) {
    const loaded = loadData(handed(given), base, movedData(base, choices));
    kept = [];
    if ('problems' in loaded) return { problems: textOf(loaded) };
    scenario = loaded.scenario;
    return { scenario };
  },
  take(question) {
    scenario = frozen(question.scenario);
    return null;
  },
  live({ block, keep }) {
    const rows = computeBlock(handed(scenario), block);
    if (!keep) return rows;
    remember(rows);
    return [];
  },
  keep({ rows }) {
    remember(rows);
    return null;
  },
  compare: ({ count }) => compare(handed(scenario), replicationsOf(handed(scenario), kept.slice(0, count))),
  write: ({ scenario: shown, count }) => scenarioToYaml(withReplications(shown, count)),
};

function remember(rows: Rows): void {
  for (const row of rows) if (row[0] !== undefined) kept[row[0].replication] = row;
}

function handed<T>(what: T | undefined): T {
  if (what === undefined) throw new Error('The page asked before it handed over what it asks about.');
  return what;
}

channel.onmessage = ({ data }) => {
  try {
    const answer = (answers[data.ask] as (question: Question) => unknown)(data);
    channel.postMessage({ id: data.id, answer }, data.ask === 'live' ? buffersOf(answer as Rows) : []);
  } catch (error) {
    channel.postMessage({ id: data.id, error: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) }, []);
  }
};

/** Buffers that belong to one array alone change hands without a copy. */
function buffersOf(rows: Rows): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const { sums, counts, weeks, spells, flows, attitudes, ledger, lives, people } of rows.flat()) {
    for (const array of [sums, counts, weeks, spells, flows, attitudes, ledger, lives, people]) {
      if (array.buffer instanceof ArrayBuffer && array.byteLength === array.buffer.byteLength) buffers.add(array.buffer);
    }
  }
  return [...buffers];
}
