/**
 * The least time between two actions, in milliseconds. The demonstration build is the shipped build with these four digits set to 0000
 * (see tests/run/build.ts); the text is parsed at run time so that no minifier can spread the number through the code.
 */
const MARK = 'pace-floor-ms:2000';

export const paceFloorMs = (): number => Number(/\d+$/.exec(MARK)?.[0] ?? 2000);
