import { b2Slots } from './b2-card';
import { b2Acknowledgement, b2CareDialog, b2Chips, b2Invitations } from './b2-list';
import { b2CookieBanner, b2Feed, b2Frame, b2Network, b2Profile, b2Sent, b2Toast } from './b2-pages';
import type { Generation } from './generation';

/** SDUI pages of 2026: hashed classes, componentkey, data-testid, role and aria-label; no data-view-name. */
export const b2: Generation = {
  id: 'b2',
  hasBuckets: true,
  frame: b2Frame,
  invitations: b2Invitations,
  chips: b2Chips,
  slots: b2Slots,
  acknowledgement: b2Acknowledgement,
  careDialog: b2CareDialog,
  toast: b2Toast,
  cookieBanner: b2CookieBanner,
  feed: b2Feed,
  network: b2Network,
  sent: b2Sent,
  profile: b2Profile,
};
