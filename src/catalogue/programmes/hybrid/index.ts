import { clubhouse } from './clubhouse.js';
import { clubhouseWithFacilitators } from './clubhouse-with-facilitators.js';
import { dagsverk } from './dagsverk.js';
import { jobbmestrendeOppfolging } from './jobbmestrende-oppfolging.js';
import { peerWorkerTraining } from './peer-worker-training.js';
import { refugeeRehabilitationChain } from './refugee-rehabilitation-chain.js';
import { socialCooperative } from './social-cooperative.js';
import { usualCareHighQuality } from './usual-care-high-quality.js';
import { vaktmestergruppen } from './vaktmestergruppen.js';
import { welfareOfficeFollowup } from './welfare-office-followup.js';

/** Programmes that do some of both. */
export const hybrid = {
  'usual-care-high-quality': usualCareHighQuality,
  'welfare-office-followup': welfareOfficeFollowup,
  'jobbmestrende-oppfolging': jobbmestrendeOppfolging,
  vaktmestergruppen,
  dagsverk,
  clubhouse,
  'clubhouse-with-facilitators': clubhouseWithFacilitators,
  'social-cooperative': socialCooperative,
  'peer-worker-training': peerWorkerTraining,
  'refugee-rehabilitation-chain': refugeeRehabilitationChain,
} as const;
