// English words that are too frequent to give anything away.

const WORDS = `a about above after again against all also although always among an and another any anyone anything are around as at away be because become becomes been before being below best better between both but by
call called calls can cannot caller callers care case cases come comes could day days did do does doing done down during each either else even ever every everyone first for from gets getting give gives given go goes going good had happen happens has have having he help helps
her here hers him his home how however i if in into is it its just keep keeps kind know knows later least less let like likely longer look made make makes many may maybe means might more most much must need needs never next no nobody not nothing now of off often on once one only or other others our out over own
part patient patients people person possible question questions rather really right same say says see sees seen several shall she should since so some somebody someone something sometimes soon start starts still stop stops such sure take takes taken taking tell tells than that the their them then there these they thing things think this those though three through time times to today
together told too toward true try two under until up us use used uses using usually very want wants was way we well were what when where whether which while who whom whose why will with within without woman women would year years yes yet you your yours
adult adults advice advise advises answer avoid child children correct describes does doctor following mother father option statement nurse staff worker`;

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/u));
