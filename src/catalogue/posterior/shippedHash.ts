/**
 * SHA-256 of the posterior that ships, as `inclusim run` works it out; the library has it from here, because a browser works out no hash at once.
 * Made by docs/make-centre.mjs; do not edit it by hand.
 */
export const shippedPosteriorHash = '0587f5c6ccd8221c04cfb5ad32b1959db58c24ff58a6e8eb3c884d8eaa00eb3a';
