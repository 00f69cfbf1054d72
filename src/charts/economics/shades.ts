/** Colours of payers, told apart by people with every common kind of colour blindness (after Okabe and Ito, 2008). */
import type { Line } from '../../economics/perspectives.js';

export const payerShades: Readonly<Record<Line | 'public' | 'society', string>> = {
  welfare: '#0072b2', health: '#d55e00', municipality: '#e69f00', treasury: '#56b4e9', resources: '#cc79a7', production: '#009e73', public: '#9fb0c0', society: '#9fb0c0',
};
