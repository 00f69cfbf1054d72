/** Forbids the browser to load anything that is not in the page, whatever a scenario's texts may hold. */
export const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";
