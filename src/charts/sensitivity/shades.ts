/** Colours of the two ends of a range, told apart by people with every common kind of colour blindness (M. Okabe, K. Ito, 2008). */
export const lowShade = '#0072b2';
export const highShade = '#d55e00';
