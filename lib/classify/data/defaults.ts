/**
 * LinkedIn's own invitation texts, as LinkedIn's interface has put them into invitations over the years, without the greeting and the
 * names around them. Written down from memory of the interface, not from a list of LinkedIn's; languages that could not be given
 * faithfully are left out. Compared without capitals, accents, spaces, apostrophes and punctuation.
 */
export const DEFAULT_TEXTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    "I'd like to add you to my professional network on LinkedIn", "I'd like to add you to my professional network", "I would like to add you to my professional network on LinkedIn",
    "I'd like to join your LinkedIn network", "I'd like to join your network on LinkedIn", "I'd like to join your professional network", "I'd like to join your network", "I'd like to connect with you on LinkedIn",
    "I'd like to connect on LinkedIn", "I'd like to invite you to join my network on LinkedIn", "Please add me to your LinkedIn network", "Let's connect on LinkedIn", "Since you are a person I trust, I wanted to invite you to join my network on LinkedIn",
    "I'd like to include you in my network to share updates and stay in touch",
  ],
  es: [
    'Me gustaría añadirte a mi red profesional en LinkedIn', 'Me gustaría añadirte a mi red profesional de LinkedIn', 'Me gustaría agregarte a mi red profesional en LinkedIn', 'Me gustaría añadirle a mi red profesional en LinkedIn', 'Quisiera añadirte a mi red profesional en LinkedIn',
    'Me gustaría unirme a tu red de LinkedIn', 'Me gustaría unirme a tu red en LinkedIn', 'Me gustaría unirme a tu red', 'Me gustaría conectar contigo en LinkedIn', 'Me gustaría añadirte a mi red profesional', 'Me gustaría agregarte a mi red profesional', 'Te invito a unirte a mi red profesional en LinkedIn',
  ],
  fr: [
    "Je vous invite à rejoindre mon réseau professionnel sur LinkedIn", "J'aimerais vous inviter à rejoindre mon réseau professionnel en ligne, sur le site LinkedIn", "J'aimerais vous inviter à rejoindre mon réseau professionnel sur LinkedIn", "Je vous invite à faire partie de mon réseau professionnel sur LinkedIn",
    "J'aimerais rejoindre votre réseau LinkedIn", "J'aimerais rejoindre votre réseau sur LinkedIn", "Je souhaite rejoindre votre réseau LinkedIn", "Je souhaiterais rejoindre votre réseau sur LinkedIn", "J'aimerais vous ajouter à mon réseau professionnel sur LinkedIn", "J'aimerais vous ajouter à mon réseau professionnel", "Je vous invite à rejoindre mon réseau professionnel",
  ],
  de: [
    'Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen', 'Ich möchte Sie gerne zu meinem professionellen Netzwerk auf LinkedIn hinzufügen', 'Ich würde Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen', 'Ich würde Sie gerne zu meinem LinkedIn Netzwerk hinzufügen',
    'Ich möchte Sie gerne als Kontakt zu meinem Netzwerk auf LinkedIn hinzufügen', 'Ich möchte Ihrem LinkedIn Netzwerk beitreten', 'Ich würde gerne Ihrem LinkedIn Netzwerk beitreten', 'Ich möchte Sie zu meinem beruflichen Netzwerk hinzufügen', 'Ich möchte dich gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen', 'Ich würde dich gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen', 'Ich würde mich gerne mit Ihnen auf LinkedIn vernetzen',
  ],
  pt: [
    'Gostaria de adicioná-lo à minha rede profissional no LinkedIn', 'Gostaria de adicioná-la à minha rede profissional no LinkedIn', 'Gostaria de adicionar você à minha rede profissional no LinkedIn', 'Eu gostaria de adicioná-lo à minha rede profissional no LinkedIn', 'Eu gostaria de adicionar você à minha rede profissional no LinkedIn', 'Gostaria de o adicionar à minha rede profissional no LinkedIn',
    'Gostaria de fazer parte da sua rede no LinkedIn', 'Gostaria de participar da sua rede no LinkedIn', 'Gostaria de me conectar com você no LinkedIn', 'Gostaria de adicionar você à minha rede profissional',
  ],
  it: [
    'Vorrei aggiungerti alla mia rete professionale su LinkedIn', 'Desidero aggiungerti alla mia rete professionale su LinkedIn', 'Vorrei aggiungerla alla mia rete professionale su LinkedIn', 'Vorrei aggiungerti alla mia rete professionale', 'Vorrei entrare a far parte della tua rete LinkedIn', 'Vorrei far parte della tua rete su LinkedIn', 'Vorrei collegarmi con te su LinkedIn', 'Vorrei unirmi alla tua rete LinkedIn',
  ],
  nl: [
    'Ik wil je graag toevoegen aan mijn professionele netwerk op LinkedIn', 'Ik wil u graag toevoegen aan mijn professionele netwerk op LinkedIn', 'Graag zou ik u willen toevoegen aan mijn professionele netwerk op LinkedIn', 'Ik zou je graag willen toevoegen aan mijn professionele netwerk op LinkedIn', 'Ik wil je graag toevoegen aan mijn zakelijke netwerk op LinkedIn', 'Ik wil je graag toevoegen aan mijn netwerk op LinkedIn', 'Ik wil graag deel uitmaken van je netwerk op LinkedIn', 'Ik wil graag lid worden van je LinkedIn-netwerk', 'Ik wil je graag toevoegen aan mijn professionele netwerk',
  ],
  sv: ['Jag skulle vilja lägga till dig i mitt professionella nätverk på LinkedIn', 'Jag vill lägga till dig i mitt professionella nätverk på LinkedIn', 'Jag vill gärna lägga till dig i mitt professionella nätverk på LinkedIn', 'Jag skulle vilja gå med i ditt nätverk på LinkedIn'],
  da: ['Jeg vil gerne føje dig til mit professionelle netværk på LinkedIn', 'Jeg vil gerne tilføje dig til mit professionelle netværk på LinkedIn', 'Jeg vil gerne være en del af dit netværk på LinkedIn'],
  no: ['Jeg vil gjerne legge deg til i mitt profesjonelle nettverk på LinkedIn', 'Jeg vil gjerne legge deg til i nettverket mitt på LinkedIn', 'Jeg vil gjerne bli med i ditt nettverk på LinkedIn'],
  fi: ['Haluaisin lisätä sinut ammatilliseen verkostooni LinkedInissä', 'Haluan lisätä sinut ammatilliseen verkostooni LinkedInissä', 'Haluaisin lisätä sinut verkostooni LinkedInissä'],
  pl: ['Chciałbym dodać Cię do mojej sieci zawodowej na LinkedIn', 'Chciałabym dodać Cię do mojej sieci zawodowej na LinkedIn', 'Chcę dodać Cię do mojej sieci zawodowej na LinkedIn', 'Chciałbym dodać Cię do mojej sieci kontaktów zawodowych w serwisie LinkedIn', 'Chciałbym dołączyć do Twojej sieci na LinkedIn', 'Zapraszam do mojej sieci kontaktów na LinkedIn'],
  cs: ['Rád bych vás přidal do své profesní sítě na LinkedIn', 'Ráda bych vás přidala do své profesní sítě na LinkedIn', 'Rád bych si vás přidal do své profesní sítě na LinkedInu', 'Chtěl bych vás přidat do své profesní sítě na LinkedIn'],
  ro: ['Aș dori să vă adaug la rețeaua mea profesională pe LinkedIn', 'Aș dori să te adaug la rețeaua mea profesională pe LinkedIn', 'Aș dori să vă adaug în rețeaua mea profesională de pe LinkedIn', 'Aș vrea să te adaug în rețeaua mea profesională de pe LinkedIn'],
  hu: ['Szeretném felvenni Önt a szakmai hálózatomba a LinkedInen', 'Szeretnélek felvenni a szakmai hálózatomba a LinkedInen'],
  tr: ["Sizi LinkedIn'deki profesyonel ağıma eklemek istiyorum", "LinkedIn'deki profesyonel ağıma sizi de eklemek istiyorum", "Sizi profesyonel ağıma eklemek istiyorum", "LinkedIn ağınıza katılmak istiyorum"],
  id: ['Saya ingin menambahkan Anda ke jaringan profesional saya di LinkedIn', 'Saya ingin bergabung dengan jaringan LinkedIn Anda'],
  ms: ['Saya ingin menambah anda ke rangkaian profesional saya di LinkedIn', 'Saya ingin menambahkan anda ke dalam rangkaian profesional saya di LinkedIn'],
  tl: ['Gusto kitang idagdag sa aking propesyonal na network sa LinkedIn'],
  vi: ['Tôi muốn thêm bạn vào mạng lưới chuyên nghiệp của tôi trên LinkedIn'],
  ru: ['Я хотел бы добавить вас в свою профессиональную сеть на LinkedIn', 'Хочу добавить вас в свою профессиональную сеть на LinkedIn', 'Я хотел бы добавить вас в мою сеть профессиональных контактов в LinkedIn', 'Приглашаю вас присоединиться к моей профессиональной сети на LinkedIn', 'Я бы хотел присоединиться к вашей сети на LinkedIn'],
  uk: ['Я хочу додати вас до своєї професійної мережі на LinkedIn', 'Хочу додати вас до своєї професійної мережі в LinkedIn'],
  el: ['Θα ήθελα να σας προσθέσω στο επαγγελματικό μου δίκτυο στο LinkedIn'],
  he: ['אני רוצה להוסיף אותך לרשת המקצועית שלי ב-LinkedIn', 'אשמח להוסיף אותך לרשת המקצועית שלי בלינקדאין'],
  ar: ['أود إضافتك إلى شبكتي المهنية على LinkedIn', 'أود إضافتك إلى شبكتي المهنية على لينكد إن', 'أرغب في إضافتك إلى شبكتي المهنية على LinkedIn', 'أرغب في الانضمام إلى شبكتك على LinkedIn'],
  hi: ['मैं आपको LinkedIn पर अपने प्रोफ़ेशनल नेटवर्क में जोड़ना चाहता हूँ', 'मैं आपको LinkedIn पर अपने पेशेवर नेटवर्क में जोड़ना चाहता हूँ', 'मैं आपको LinkedIn पर अपने पेशेवर नेटवर्क में जोड़ना चाहती हूँ'],
  th: ['ฉันต้องการเพิ่มคุณในเครือข่ายมืออาชีพของฉันบน LinkedIn'],
  zh: ['我想将您加入我的领英职业人脉网络', '我想把您加入我的领英人脉网络', '我希望将您加为我的领英好友', '我想在领英上加您为好友', '我想在 LinkedIn 上将您加入我的职业人脉', '我想將您加入我的 LinkedIn 專業人脈', '我想將您加入我的專業人脈網', '我想加入您的人脉网络'],
  ja: ['LinkedInでつながりを申請させていただきました', 'LinkedInで私のネットワークに追加させてください', 'あなたをLinkedInの私のネットワークに追加したいです', 'LinkedInであなたとつながりたいです', 'LinkedInでつながりませんか'],
  ko: ['LinkedIn에서 회원님을 제 인맥으로 추가하고 싶습니다', '회원님을 LinkedIn의 제 전문 네트워크에 추가하고 싶습니다', 'LinkedIn에서 1촌을 맺고 싶습니다', '링크드인에서 1촌을 맺고 싶습니다'],
};

/** Greetings, titles and closings that may surround a default text or be the whole of a note. */
export const COURTESY: readonly string[] = [
  'hi hello hey hiya dear good morning afternoon evening day greetings mr mrs ms miss dr prof professor sir madam there all team friend regards best kind warm kindest warmest thanks thank you cheers sincerely yours many',
  'hola buenas buenos dias tardes noches estimado estimada querido querida sr sra dra don dona saludos cordial un saludo gracias atentamente cordiales',
  'bonjour bonsoir salut cher chere monsieur madame mme cordialement bien a vous merci salutations sinceres',
  'hallo guten tag morgen abend liebe lieber sehr geehrte geehrter herr frau servus moin gruss gruesse grusse viele beste freundliche freundlichen mit mfg vg lg danke herzliche',
  'ola oi bom dia boa tarde noite caro cara prezado prezada senhor senhora abraco abracos atenciosamente obrigado obrigada cumprimentos att',
  'ciao buongiorno buonasera salve gentile caro cara egregio dott dottssa sig signor signora saluti cordiali distinti grazie',
  'hoi dag goedemorgen goedemiddag goedenavond beste geachte heer mevrouw groet groeten groetjes vriendelijke met bedankt gr mvg',
  'hej kara basta halsningar med vanlig vanliga halsning tack kaere venlig hilsen mvh kjaere hilsen hei moi terveisin ystavallisin terve czesc dzien dobry szanowny szanowna panie pani pan pozdrawiam pozdrowienia ahoj dobry den vazeny vazena pane s pozdravem buna ziua stimate stimata cu stima merhaba sayin selam saygilarimla halo salam hormat xin chao',
  'здравствуйте добрый день привет уважаемый уважаемая с уважением вітаю привіт з повагою γεια σας καλημερα שלום היי בברכה مرحبا السلام عليكم أهلا تحية تحياتي مع خالص नमस्ते धन्यवाद สวัสดี ครับ ค่ะ 안녕하세요 안녕 님 씨 감사합니다 드림',
  '您 好 你 先 生 女 士 谢 谢 此 致 敬 礼 謝 さ ん 様 こ ん に ち は よ ろ し く お 願 い し ま す',
];

/** Small parts of names, written without a capital. */
export const NAME_PARTS = 'de da do dos das del della di du des van von der den ter ten la le los las y e bin binti ibn al el abu af av zu und';

/** Words that begin a sentence and no name: with one of these, capitals around a default text are not just names. */
export const SENTENCE_WORDS =
  'i my we our you your the this that it is was were am are have had did can could would what when where how why who nos nous je tu vous mon ich wir mein mich sie war minha meu voce ik wij mijn sono abbiamo';
