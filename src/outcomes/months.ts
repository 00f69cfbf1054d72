import { weeksPerYear } from '../world/calendar.js';

/** The week in which a month ends: month m is week round(52.18 m / 12) (MODEL.md, section 2). */
export function weekOfMonth(month: number): number {
  return Math.round((weeksPerYear * month) / 12);
}

/** Weeks in months, not rounded. */
export function monthsOf(weeks: number): number {
  return (weeks * 12) / weeksPerYear;
}
