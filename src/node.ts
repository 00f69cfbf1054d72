/** What a program on Node.js may hand to the library: files and threads. The browser loads none of it. */
export { diskDoors as fileDoors, shippedScenarios } from './cli/doors.js';
export { spawnThread } from './cli/threads.js';
