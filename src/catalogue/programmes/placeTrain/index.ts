import { activa } from './activa.js';
import { adaptedPublicJobs } from './adapted-public-jobs.js';
import { arbeidMedBistand } from './arbeid-med-bistand.js';
import { arbeidspraksis } from './arbeidspraksis.js';
import { enhancedFollowup } from './enhanced-followup.js';
import { gradualReturnToOwnJob } from './gradual-return-to-own-job.js';
import { hospitering } from './hospitering.js';
import { husetSkive } from './huset-skive.js';
import { individuellOppfolging } from './individuell-oppfolging.js';
import { ips } from './ips.js';
import { ipsCognitive } from './ips-cognitive.js';
import { ipsTimeLimited } from './ips-time-limited.js';
import { jobbresept } from './jobbresept.js';
import { kommunalArbeidssentral } from './kommunal-arbeidssentral.js';
import { minerva } from './minerva.js';
import { misa } from './misa.js';
import { natkraft } from './natkraft.js';
import { parallelInpatientRehabilitation } from './parallel-inpatient-rehabilitation.js';
import { patientWorkPractice } from './patient-work-practice.js';
import { peerJobSupport } from './peer-job-support.js';
import { personalAssistance } from './personal-assistance.js';
import { senterForJobbmestring } from './senter-for-jobbmestring.js';
import { sius } from './sius.js';
import { supportedEducation } from './supported-education.js';
import { supportedEmployment } from './supported-employment.js';
import { vtao } from './vtao.js';
import { workTrainingDuringSickLeave } from './work-training-during-sick-leave.js';

/** Programmes that place people first, then train and support them there. */
export const placeTrain = {
  'enhanced-followup': enhancedFollowup,
  ips,
  'ips-time-limited': ipsTimeLimited,
  'ips-cognitive': ipsCognitive,
  'supported-employment': supportedEmployment,
  'arbeid-med-bistand': arbeidMedBistand,
  'individuell-oppfolging': individuellOppfolging,
  jobbresept,
  'senter-for-jobbmestring': senterForJobbmestring,
  'peer-job-support': peerJobSupport,
  'patient-work-practice': patientWorkPractice,
  'kommunal-arbeidssentral': kommunalArbeidssentral,
  hospitering,
  sius,
  misa,
  activa,
  natkraft,
  'huset-skive': husetSkive,
  'personal-assistance': personalAssistance,
  'adapted-public-jobs': adaptedPublicJobs,
  vtao,
  arbeidspraksis,
  'work-training-during-sick-leave': workTrainingDuringSickLeave,
  'gradual-return-to-own-job': gradualReturnToOwnJob,
  'supported-education': supportedEducation,
  minerva,
  'parallel-inpatient-rehabilitation': parallelInpatientRehabilitation,
} as const;
