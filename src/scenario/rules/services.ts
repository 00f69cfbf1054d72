import { shown } from '../printable.js';
import type { Breach, Rule } from './rule.js';

/** A service has staff: without any it would take people in and do nothing. */
export const servicesHaveStaff: Rule = ({ services }) =>
  services.flatMap(({ staff }, index): Breach[] => (staff.count > 0 ? [] : [{
    path: ['services', index, 'staff', 'count'], found: '0', expected: 'gives the service no staff; expected a number of posts above 0',
    hint: 'Set `staff: { count: … }`; to leave a service out of an arm, write `{ id: …, remove: true }`.',
  }]));

/** Two services draw from different streams of chance. */
export const servicesDrawApart: Rule = ({ services }, { hash }) => {
  if (hash === undefined) return [];
  const first = new Map<number, string>();
  return services.flatMap(({ id }, index): Breach[] => {
    const value = hash(id);
    const twin = first.get(value);
    first.set(value, twin ?? id);
    return twin === undefined || twin === id ? [] : [{ path: ['services', index, 'id'], expected: `would share its chances with the service ${shown(twin)}`, hint: 'Give one of the two another id.' }];
  });
};

/** Entries of a list have different ids, also where the list is not merged by id. */
export const idsDiffer: Rule = ({ services, programmes, instruments }) => {
  const lists: readonly (readonly [string, readonly { readonly id: string }[]])[] = [['services', services], ['programmes', programmes], ['instruments', instruments]];
  return lists.flatMap(([name, list]) => list.flatMap(({ id }, index): Breach[] => {
    const isSecond = list.findIndex((entry) => entry.id === id) < index;
    return isSecond ? [{ path: [name, index, 'id'], expected: 'stands twice in one list' }] : [];
  }));
};

/** A person stands on one list of offers: two services for the whole cohort of a region would leave the second without anybody. */
export const cohortIsOfferedOnce: Rule = ({ services }) =>
  services.flatMap(({ offeredTo, region, id }, index): Breach[] => {
    if (offeredTo !== 'cohort') return [];
    const before = services.slice(0, index).find((other) => other.offeredTo === 'cohort' && (other.region === region || other.region === 'all' || region === 'all'));
    if (before === undefined) return [];
    return [{
      path: ['services', index, 'offeredTo'], expected: `offers ${shown(id)} to a cohort that ${shown(before.id)} is offered to already`,
      hint: 'Offer one of them to the cohort and let the other take `referred` people, or give each a region of its own.',
    }];
  });
