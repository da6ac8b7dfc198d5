/** Hashed class names: one "build" per seed, so that nobody relies on them. */
export const hashedNames = (seed: number): ((name: string) => string) => {
  const hash = (text: string): string => {
    let value = 2166136261;
    for (const letter of text) value = Math.imul(value ^ letter.codePointAt(0)!, 16777619) >>> 0;
    return value.toString(16).padStart(8, '0');
  };
  return (name) => `_${hash(`${seed}/${name}`)}`;
};

/** Looks of the names that the generations use; `.name` becomes the hashed class. */
const rules = `
.banner{margin:0;padding:3px 12px;background:#fff4d6;color:#5c4300;font-size:12px;text-align:center}
.header{background:#fff;border-bottom:1px solid #e0dfdc}
.nav{display:flex;align-items:center;gap:24px;max-width:1040px;margin:0 auto;padding:6px 16px}
.logo{background:#0a66c2;color:#fff;font-weight:700;font-size:20px;border-radius:4px;padding:4px 8px;line-height:1}
.navList{display:flex;gap:24px;list-style:none;margin:0 0 0 auto;padding:0}
.navLink{color:#5e5e5e;font-size:13px;padding:10px 2px;border-bottom:2px solid transparent;display:block}
.navLink[aria-current]{color:#1d1d1d;border-color:#1d1d1d}
.main{flex:1;min-height:0;overflow-y:auto;padding:24px 16px;position:relative}
.sheet{background:#fff;border:1px solid #e0dfdc;border-radius:8px;max-width:784px;margin:0 auto 16px;padding:12px 0}
.sheet h2{font-size:16px;font-weight:600;margin:4px 16px}
.title{font-size:20px;margin:4px 16px 8px}
.tabs{display:flex;gap:4px;padding:0 12px;border-bottom:1px solid #e8e6e3}
.tab{padding:10px 12px;font-weight:600;font-size:14px;color:#5e5e5e}
.tab[aria-current]{color:#01754f;box-shadow:inset 0 -2px #01754f}
.chips{position:relative;display:flex;flex-wrap:wrap;gap:8px;padding:12px 16px}
.picker,.chip{border:1px solid #8c8c8c;border-radius:16px;padding:5px 12px;font-size:14px;font-weight:600;color:#474747;cursor:pointer}
.picker,.chip[aria-checked=true]{background:#01754f;border-color:#01754f;color:#fff}
.menu{display:none;position:absolute;top:48px;left:16px;z-index:2;background:#fff;border:1px solid #e0dfdc;border-radius:8px;box-shadow:0 4px 12px #0003}
.picker[aria-expanded=true]+.menu{display:block}
.menuItem{padding:8px 16px;cursor:pointer}.menuItem p{margin:0;font-size:14px}.menuItem p+p{color:#5e5e5e;font-size:12px}
.sheet hr{border:0;border-top:1px solid #e8e6e3;margin:0}
.slot{contain:content}
.contents{display:contents}
.card{display:grid;grid-template-columns:72px minmax(0,1fr) auto auto auto;column-gap:12px;padding:12px 16px;align-items:start}
.photoLink{grid-column:1;grid-row:1/span 9}
.figure{margin:0;line-height:0}
.photo{width:72px;height:72px;border-radius:50%}
.openToWork{outline:3px solid #01754f;outline-offset:-3px}
.first,.headline,.fact,.note,.text{grid-column:2;margin:0;font-size:14px;line-height:1.4;overflow-wrap:anywhere}
.first{font-size:15px}.headline{color:#474747}.fact{color:#6b6b6b;font-size:12px}
.note{grid-column:2/-1;margin-top:8px;background:#f4f2ee;border-radius:0 12px 12px;padding:8px 12px;white-space:normal}
.note p{margin:0 0 4px}
.text{position:relative}
.clamped{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;position:relative}
.clamped .unfold{position:absolute;right:0;bottom:0;background:#f4f2ee;padding-left:8px}
.unfold,.plainButton{border:0;background:none;color:#5e5e5e;font:inherit;font-size:13px;cursor:pointer;padding:0}
.reply{display:inline-block;margin-top:6px;font-weight:600;font-size:14px;color:#5e5e5e}
.ignoreCell{grid-column:3;grid-row:1/span 2;align-self:center}.acceptCell{grid-column:4;grid-row:1/span 2;align-self:center}
.accept,.ignore,.primary{display:inline-block;font-family:inherit;font-size:15px;font-weight:600;line-height:1;border-radius:16px;padding:8px 16px;cursor:pointer;background:none;border:1px solid #0a66c2;color:#0a66c2}
.ignore{border-color:transparent;color:#5e5e5e}
.primary{background:#0a66c2;color:#fff}
.dots{grid-column:5;grid-row:1/span 2;align-self:center;border:0;background:none;width:28px;height:28px;cursor:pointer;font-size:18px;color:#5e5e5e}
.dots svg{width:16px;height:16px;fill:#5e5e5e}
.badge{width:14px;height:14px;margin-left:4px;fill:#5e5e5e;vertical-align:-2px}
.premium{display:inline-block;width:12px;height:12px;margin-left:4px;border-radius:2px;background:#c37d16}
.accent{display:none}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%)}
.loader{height:32px;margin:12px auto;width:32px;border:3px solid #e0dfdc;border-top-color:#0a66c2;border-radius:50%}
.empty{padding:24px 16px;color:#5e5e5e}
.rowOuter{contain:content}
.acknowledgement{display:flex;align-items:center;gap:12px;padding:8px 16px;border-bottom:1px solid #e8e6e3;background:#f3faf7}
.acknowledgement p{flex:1;margin:0;font-size:14px}.acknowledgement .photo{width:40px;height:40px}
.dialog{border:0;border-radius:8px;max-width:420px;padding:20px 24px;box-shadow:0 8px 40px #0006}
.dialog .dots{float:right}
.toast{position:fixed;left:24px;bottom:24px;display:flex;align-items:center;gap:12px;background:#fff;border:1px solid #e0dfdc;border-radius:8px;padding:4px 16px;box-shadow:0 4px 16px #0003;z-index:5}
.cookies{display:flex;align-items:center;gap:12px;background:#fff;border-bottom:1px solid #e0dfdc;padding:6px 24px;font-size:13px}
.cookies p{margin:0 auto 0 0}
.feed{max-width:784px;margin:0 auto}.post{display:grid;grid-template-columns:72px 1fr;column-gap:12px;padding:16px}
.previewHead{display:flex;justify-content:space-between;align-items:center}
.profile{padding:24px}.profile h1{font-size:24px;margin:12px 0 4px}.profileActions{display:flex;gap:8px;margin-top:16px}
.message{display:inline}
`;

const page = `
*{box-sizing:border-box}
html,body{height:100%;margin:0}
body{display:flex;flex-direction:column;background:#f4f2ee;color:#1d1d1d;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow:hidden}
#root{flex:1;min-height:0;display:flex;flex-direction:column}
a{color:inherit;text-decoration:none}a:hover{text-decoration:underline}
`;

/** For messaging, in the document and in the shadow root; Ember's class names are not hashed. */
export const messagingStyle = `
.msg-page{flex:1;min-height:0;display:grid;grid-template-columns:280px 1fr;max-width:1040px;width:100%;margin:16px auto;background:#fff;border:1px solid #e0dfdc;border-radius:8px;overflow:hidden}
.msg-conversations-container__conversations-list{list-style:none;margin:0;padding:8px;border-right:1px solid #e8e6e3;overflow:auto}
.msg-conversation-listitem a{display:flex;gap:8px;align-items:center;padding:8px}.msg-conversation-listitem h3{font-size:14px;margin:0}
.msg-conversation-listitem img{border-radius:50%}
.msg-thread{display:flex;flex-direction:column;min-height:0}
.msg-entity-lockup__entity-title{font-size:16px;margin:0;padding:12px 16px;border-bottom:1px solid #e8e6e3}
.msg-s-message-list-content{flex:1;overflow:auto;list-style:none;margin:0;padding:16px}
.msg-s-message-list__event{margin-bottom:12px;font-size:14px}
.msg-s-message-group__name{font-weight:600}.msg-s-message-group__timestamp{color:#6b6b6b;font-size:12px}
.msg-s-event-listitem__body{margin:2px 0;white-space:normal;overflow-wrap:anywhere}
.msg-s-message-list__quick-replies-container button{border:1px solid #0a66c2;border-radius:14px;background:none;color:#0a66c2;padding:4px 12px;margin-right:6px}
.msg-form{position:relative;border-top:1px solid #e8e6e3;padding:8px 12px}
.msg-form__contenteditable{min-height:72px;max-height:200px;overflow:auto;background:#f4f2ee;border-radius:6px;padding:8px 12px;font-size:14px}
.msg-form__contenteditable p{margin:0}
.msg-form__placeholder{position:absolute;top:16px;left:24px;color:#6b6b6b;font-size:14px;pointer-events:none}
.msg-form__right-actions{display:flex;flex-direction:row-reverse;gap:8px;padding-top:8px}
.msg-form__send-button,.msg-form__send-btn{border:0;border-radius:14px;padding:6px 16px;background:#0a66c2;color:#fff;font-weight:600}
.msg-form__send-btn svg{width:14px;height:14px;fill:currentColor}
.msg-form button:disabled{background:#e0dfdc;color:#8c8c8c}
.msg-form__options{border:0;background:none;color:#5e5e5e}
.msg-overlay-conversation-bubble{position:fixed;right:24px;bottom:0;z-index:3;width:336px;height:480px;display:flex;flex-direction:column;background:#fff;border:1px solid #d0cfcc;border-radius:8px 8px 0 0;box-shadow:0 0 12px #0003;font-family:system-ui,sans-serif;color:#1d1d1d}
.msg-overlay-conversation-bubble a{color:inherit;text-decoration:none}
.msg-overlay-bubble-header{display:flex;align-items:center;border-bottom:1px solid #e8e6e3}.msg-overlay-bubble-header h2{flex:1;border:0;font-size:15px}
.msg-overlay-bubble-header button{border:0;background:none;padding:8px;font-size:16px}
`;

/** For pages before 2025: the window scrolls, class names say what they are. */
const emberStyle = `
html:has(.global-nav),body:has(.global-nav){height:auto}
body:has(.global-nav){display:block;overflow:auto}
.replica-banner{margin:0;padding:3px 12px;background:#fff4d6;color:#5c4300;font-size:12px;text-align:center}
.global-nav{background:#fff;border-bottom:1px solid #e0dfdc}
.global-nav__primary-items{display:flex;gap:24px;justify-content:flex-end;list-style:none;margin:0 auto;padding:10px 16px;max-width:1040px;font-size:13px}
.scaffold-layout__main{max-width:784px;margin:16px auto}
.artdeco-card{background:#fff;border:1px solid #e0dfdc;border-radius:8px;padding:12px 0}
.mn-invitation-manager__header h2{font-size:20px;margin:4px 16px 8px}
.artdeco-tablist{display:flex;gap:4px;padding:0 12px}.artdeco-tab{padding:10px 12px;font-weight:600;font-size:14px}
.mn-invitation-manager__filters{display:flex;gap:8px;padding:8px 16px}
.artdeco-pill{border:1px solid #8c8c8c;border-radius:16px;background:none;padding:5px 12px;font:inherit;font-size:14px}
.artdeco-pill--selected{background:#01754f;border-color:#01754f;color:#fff}
.artdeco-list{list-style:none;margin:0;padding:0}.artdeco-list__item{border-top:1px solid #e8e6e3;padding:12px 16px}
.invitation-card__container{display:flex;justify-content:space-between;gap:12px}.invitation-card__container>div{display:flex;gap:12px;align-items:center}
.invitation-card__picture img{border-radius:50%}.invitation-card__icon{display:block;width:72px;height:72px;background:#dce6f1}
.invitation-card__details{font-size:14px}.invitation-card__subtitle,.member-insights,.time-badge{color:#6b6b6b;font-size:12px}
.invitation-card__custom-message-container{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin:8px 0 0 84px}
.invitation-card__custom-message{flex:1;background:#f4f2ee;border-radius:0 12px 12px;padding:8px 12px;font-size:14px;overflow-wrap:anywhere}
.invitation-card__custom-message-report svg{width:16px;height:16px}.lt-line-clamp__more{font-weight:600}
.artdeco-button{border:1px solid #8c8c8c;border-radius:16px;background:none;padding:5px 12px;font:inherit;font-size:14px;cursor:pointer}
.artdeco-button--secondary{border-color:#0a66c2;color:#0a66c2}
.artdeco-loader{height:32px;width:32px;margin:12px auto;border:3px solid #e0dfdc;border-radius:50%}
.scaffold-finite-scroll__load-button{display:block;margin:12px auto}
.artdeco-toast-item{position:fixed;left:24px;bottom:24px;display:flex;align-items:center;gap:12px;background:#fff;border:1px solid #e0dfdc;border-radius:8px;padding:4px 16px}
`;

/** The stylesheet of one build. */
export const styleSheet = (hashed: (name: string) => string): string =>
  page +
  rules.replace(/\.([a-z][A-Za-z]*)(?=[\s,{+[.>:])/g, (_, name: string) => `.${hashed(name)}`) +
  messagingStyle +
  emberStyle;
