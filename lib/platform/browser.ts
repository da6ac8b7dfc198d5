/** The one import of webextension-polyfill: everybody else takes the browser from here. */
import browser from 'webextension-polyfill';

export { browser };
