/** Types of find-browsers.mjs, which is plain JavaScript because it also runs before anything is installed. */
export type BrowserName = 'chromium' | 'firefox';

export interface BrowserPlaces {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly macApps: readonly string[];
  readonly windowsPrograms: readonly string[];
}

export const BROWSERS: Readonly<Record<BrowserName, BrowserPlaces>>;

type Environment = Readonly<Record<string, string | undefined>>;

export function isUsable(file: string): boolean;
export function onPath(command: string, env?: Environment, usable?: (file: string) => boolean): string | null;
export function findBrowser(
  which: BrowserName,
  options?: {
    readonly env?: Environment;
    readonly platform?: NodeJS.Platform;
    readonly usable?: (file: string) => boolean;
  },
): string | null;
