import { ambTraining } from './amb-training.js';
import { aps } from './aps.js';
import { arbetsdax } from './arbetsdax.js';
import { avklaring } from './avklaring.js';
import { cafeCanteenPractice } from './cafe-canteen-practice.js';
import { cafeCanteen } from './cafe-canteen.js';
import { dayCentre } from './day-centre.js';
import { farmAps } from './farm-aps.js';
import { greenWork } from './green-work.js';
import { jobPreparationCourse } from './job-preparation-course.js';
import { lowCaseloadWelfareOffice } from './low-caseload-welfare-office.js';
import { mestringskurs } from './mestringskurs.js';
import { motivasjonskurs } from './motivasjonskurs.js';
import { osa } from './osa.js';
import { shelteredOccupation } from './sheltered-occupation.js';
import { usualCareStaircase } from './usual-care-staircase.js';
import { vta } from './vta.js';

/** Programmes that train people first, in a sheltered place or a course. */
export const trainPlace = {
  'usual-care-staircase': usualCareStaircase,
  'low-caseload-welfare-office': lowCaseloadWelfareOffice,
  vta,
  aps,
  'amb-training': ambTraining,
  avklaring,
  'job-preparation-course': jobPreparationCourse,
  mestringskurs,
  motivasjonskurs,
  'day-centre': dayCentre,
  'green-work': greenWork,
  'farm-aps': farmAps,
  'cafe-canteen': cafeCanteen,
  'cafe-canteen-practice': cafeCanteenPractice,
  arbetsdax,
  'sheltered-occupation': shelteredOccupation,
  osa,
} as const;
