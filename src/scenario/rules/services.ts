import { didYouMean } from '../didYouMean.js';
import { shown } from '../printable.js';
import type { Breach, Rule } from './rule.js';

/** Most services of one arm that stand beside programmes. */
export const mostAddOns = 16;

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

/** Counsellors buy measures from other services of the arm, which take people into a programme of their own. */
export const measuresCanBeBought: Rule = ({ services, programmes }, context) =>
  services.flatMap(({ id, buying }, index) => buying.from.flatMap((name, at): Breach[] => {
    const path = ['services', index, 'buying', 'from', at];
    const seller = services.find((each) => each.id === name);
    // What another arm or an event brings need not be there at all times.
    if (seller === undefined) return context.services.includes(name) ? [] : [{ path, expected: `is not a service${didYouMean(name, context.services)}`, hint: `Services: ${context.services.join(', ')}.` }];
    if (name === id) return [{ path, expected: 'would buy from itself; expected another service' }];
    const isAddOn = programmes.find((each) => each.id === seller.programme)?.addOn === true;
    return isAddOn ? [{ path, expected: 'stands beside other programmes and cannot be bought in their place', hint: 'People get it by themselves, as far as its staff reach.' }] : [];
  }));

/** Each add-on of a person is one bit of a column. */
export const addOnsAreFew: Rule = ({ services, programmes }) => {
  const addOns = services.flatMap(({ programme }, index) => (programmes.find((each) => each.id === programme)?.addOn === true ? [index] : []));
  return addOns.slice(mostAddOns).map((index): Breach => ({ path: ['services', index, 'programme'], expected: `is one more than the ${mostAddOns} services of an arm that may stand beside programmes` }));
};

/** Subsidies and campaigns add up; of any other force one instrument says whom it reaches. */
export const forcesAreSingle: Rule = ({ instruments }) =>
  instruments.flatMap(({ force }, index): Breach[] => {
    if (force === 'rule' || force === 'wageSubsidy' || force === 'campaign') return [];
    const before = instruments.slice(0, index).find((each) => each.force === force);
    return before === undefined ? [] : [{ path: ['instruments', index, 'id'], expected: `does the same as ${shown(before.id)}, of which there can be one`, hint: 'Keep one of them, and set its `share` and `level`.' }];
  });
