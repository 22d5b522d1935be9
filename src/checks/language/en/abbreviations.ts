// English abbreviations: what the written-out form is, which ones everybody knows, and which capitals are no abbreviation.
import { pairsOf } from '../pairs.ts';

/** The written-out form by abbreviation with points, lower-case. */
export const WRITTEN: ReadonlyMap<string, string> = pairsOf(`
a.c.|before food
a.s.a.p.|as soon as possible
approx.|about
appt.|appointment
b.d.|twice a day
b.i.d.|twice a day
c.f.|compare
cf.|compare
dept.|department
e.g.|for example
esp.|especially
et al.|and others
etc.|and so on
excl.|without
h.s.|at bedtime
i.e.|that is
i.m.|into a muscle
i.v.|into a vein
incl.|including
max.|at most
min.|at least
n.b.|please note
o.d.|once a day
o.m.|in the morning
o.n.|at night
p.a.|a year
p.c.|after food
p.o.|by mouth
p.r.|in the back passage
p.r.n.|when you need it
p.v.|in the vagina
q.d.|once a day
q.d.s.|4 times a day
q.i.d.|4 times a day
resp.|and
s.c.|under the skin
s.l.|under the tongue
t.d.s.|3 times a day
t.i.d.|3 times a day
viz.|namely
vs.|compared with
w.r.t.|about
yrs.|years
`);

/** Known to all without help, names, units, or not spoken as letters. What a reader may or may not know is here too: an error has to be sure. */
const KNOWN = `A3 A4 A5 AA AB AC AD AIDS AM ATM BA BBC BC BMI BMW BRCA BT CBT CC CD CIA CM CO CPR CV DC DIY DJ DNA DVD DVLA ER ES EU EUR EX FA FAQ FBI FC FM GB GBP GI GM GP GPS
HGV HIV HM HMRC HR HSE HTML ICE ID IE IKEA IOU IQ IRS IT ITV IVF JPEG KFC KG KM LA LB LED LGBT LGBTQ LTD MA MG ML MM MMR MOT MP MP3 MS NATO NBA NBC NFL NHS NI NY OK OTC OZ PA PC PDF PE PHD PIN PLC PM
PO PR PS QR RAF RSVP SAD SIM SMS SOS SPF STD STI SUV TB TV UK UN UNICEF URL US USA USB USD UV UVA UVB VAT VIP WC WHO WIFI XL XS XXL XY XX ZIP ADHD COVID DEET EPIPEN FDA CDC AED CCTV CEO SW SE NW NE`;

/** INR is in the list of medical terms, which has a plain word for it. */
const ELSEWHERE = 'INR';

/** Words that may stand in capitals for emphasis. Longer ones are told by their shape. */
const EMPHASIS = `ACT ADD AGE AGO AID AIR ALL AN AND ANY ARE ARM ARMS AS ASK AT AWAY BABY BACK BAD BAG BED BE BEEN BEST BIG BIT BLUE BODY BOTH BOX BUT BUY BY CALL CAN CAR CARE CHEW CLOT COLD COME COOL CUP CUT DARK DATE DAY DAYS DEEP DID DIE DO DOES DON DONE DOSE DOWN DRAW DRUG DRY DUE EACH EAR EARS EASY EAT EGG END
ETC EVEN EVER EVERY EYE EYES FACE FACT FALL FAR FAST FAT FEEL FEET FEW FISH FIT FITS FIVE FLAT FLU FOOD FOOT FOR FOUR FREE FROM FULL GAS GEL GET GIVE GO GOES GONE GOOD GREY GUM GUT HAD HAIR HALF HAND HARD HAS HAVE HE HEAD HEAR HEAT HELP HER HERE HIGH HIM HIP HIS HOLD HOME HOT HOUR HOURS HOW HURT I IF ILL IN INTO
IS ITS JAW JUST KEEP KEY KIND KNEE KNOW LAST LATE LAY LEFT LEG LEGS LESS LET LIE LIFE LIFT LIKE LIP LIPS LIST LIVE LONG LOOK LOSE LOSS LOST LOT LOW LUMP LUNG MAIN MAKE MANY MAY ME MEN MILD MILK MIX MORE MOST MOVE MUCH MUM MUST MY NAME NEAR NECK NEED NEVER NEW NEXT NICE NIL NINE NO NONE NOON NOR NOSE NOT NOTE NOW NUMB NUT NUTS OF OFF OFTEN OIL
OLD ON ONCE ONE ONLY OPEN OR OTHER OUR OUT OVER OWN PAD PAIN PALE PART PASS PAY PEN PER PILL PINK PLAN PLUS POO PULL PUS PUSH PUT RASH READ RED REST RING RISK RUB RUN SAFE SAID SALT SAME SAY SEE SEEK SELF SET SEX SHE SHOT SHUT SICK SIDE SIGN SIP SIT SIX SKIN SLOW SO SOFT SOME SOON SORE SPOT STAY STEP STOP SUCH SUN SURE TAKE TALK TAP TEA TELL
TEN TEST THAN THAT THE THEM THEN THEY THIN THIS TIME TINY TIP TIRED TO TOE TOES TOO TOP TRUE TRY TUBE TURN TWO UNDER UNIT UP UPON URGENT USE USED VERY VIA VIEW VISIT WAIT WAKE WALK WARM WAS WASH WAY WE WEAK WEAR WEEK WELL WENT WERE WET WHAT WHEN WHO WHY WIDE WILL WISE WITH WORK WORSE YEAR YES YET YOU YOUR ZERO
DOCTOR NURSE FIRST THREE THINK THROAT TRUST START STILL STRAIGHT WRONG SHOULD CANNOT WHICH WHILE WITHIN WOUND WATCH WATER WHITE WOULD WEEKS MONTH MONTHS HEALTH HEART BLOOD BRAIN BREATH CHECK CHEST CHILD DRINK DRIVE EIGHT SEVEN FRESH FIGHT LIGHT NIGHT RIGHT EIGHTH MIGHT BEFORE AFTER AGAIN ALWAYS SWITCH SCHOOL`;

const KNOWN_SET = new Set([...KNOWN.split(/\s+/u), ...EMPHASIS.split(/\s+/u), ELSEWHERE]);

const NUMERAL = /^(?=[IVXL])X{0,3}(?:IX|IV|V?I{0,3})$/u;

/** Five letters or more that can be spoken are more often a word in capitals than an abbreviation. */
const SHOUTED =
  /^(?=.{5})(?:[BCDFGHJKLMNPQRSTVWZ]|[BCFGPS][LR]|[DT]R|[CGPSTW]H|[KW][NR]|QU|S[CKMNPTW]R?|S[CPT]HR?|TW|THR|SHR|STR|SPR|SCR)?(?:[AEIOUY]{1,2}[^AEIOUY\d]{1,3})*[AEIOUY]{0,2}$/u;

/** Whether capitals are no abbreviation that needs an explanation. */
export function isKnown(capitals: string): boolean {
  return (
    KNOWN_SET.has(capitals) ||
    NUMERAL.test(capitals) ||
    // A vitamin, a vertebra, carbon dioxide; the outward part of a British postcode; a state.
    /^[A-Z]\d*$|^(?:CO2|H2O|O2)$|^[A-Z]{2}\d{1,2}$/u.test(capitals) ||
    SHOUTED.test(capitals)
  );
}
