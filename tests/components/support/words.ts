import { speak } from '../../../components/text';
import en from '../../../public/_locales/en/messages.json';
import es from '../../../public/_locales/es/messages.json';

export type Messages = Readonly<Record<string, { readonly message: string }>>;
export const LOCALES: Readonly<Record<'en' | 'es', Messages>> = { en, es };

/** The look-up of the browser, as far as our messages need it. */
export const lookupIn =
  (messages: Messages) =>
  (key: string, values: string[]): string =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');

export const speakEnglish = (): void => speak(lookupIn(en), 'en');
