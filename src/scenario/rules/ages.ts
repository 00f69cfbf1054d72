import type { Breach, Rule } from './rule.js';

/** Ages lie within their limits. */
export const agesFit: Rule = ({ population: { age } }) => {
  const breaches: Breach[] = [];
  const path = ['population', 'age'];
  if (age.least >= age.most) breaches.push({ path: [...path, 'least'], expected: `is not below \`most\`, ${age.most}`, hint: 'Put the lower limit under `least`, the upper one under `most`.', reads: [path] });
  else if (age.mean < age.least || age.mean > age.most) breaches.push({ path: [...path, 'mean'], expected: `does not lie between \`least\` ${age.least} and \`most\` ${age.most}`, reads: [path] });
  return breaches;
};
