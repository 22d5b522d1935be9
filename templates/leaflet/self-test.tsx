/** @jsxRuntime classic */
/** @jsx h */
// The self-test: questions on paper, and their answers with feedback behind everything else.
import { walkBlocks, walkSections, type Block, type Case } from '../../src/document/index.ts';
import { paperQuestions, type Choice, type PaperQuestion } from '../../src/outputs/leaflet/self-test.ts';
import { Blocks } from './blocks.tsx';
import { headingRole } from './boxes.tsx';
import { h, Text, View, type Child } from './jsx.ts';
import { deeper, type Kit } from './kit.ts';
import { inlines, Paragraph } from './text.tsx';

const REST = { flexGrow: 1, flexShrink: 1, flexBasis: 0 };

/** The questions; nothing unless the unit asks for a self-test. */
export function SelfTest({ kit }: { readonly kit: Kit }): Child {
  const questions = questionsOf(kit);
  if (questions.length === 0) return undefined;
  const { space, type, palette } = kit.theme;
  const words = kit.locale.leaflet;
  const cases = casesOf(kit);
  const told = new Set<string>();
  const vignette = (id: string | undefined): Child => {
    if (id === undefined || told.has(id)) return undefined;
    told.add(id);
    return <Vignette kit={deeper(kit)} blocks={cases.get(id) ?? []} />;
  };
  return (
    <View tag={{ role: 'Sect' }} style={{ marginTop: space * 2 }}>
      <Paragraph
        kit={kit}
        tag={{ role: headingRole(kit), bookmark: words.selfTest }}
        type={type.h2}
        minPresenceAhead={space + type.body.fontSize * 4}
        style={{ fontWeight: 700, color: palette.brand, marginBottom: space * 0.5 }}
      >
        {words.selfTest}
      </Paragraph>
      <Paragraph kit={kit}>{words.selfTestIntroduction}</Paragraph>
      {questions.map((question) => [
        vignette(question.item.case),
        <Question kit={deeper(kit)} question={question} />,
      ])}
    </View>
  );
}

function questionsOf(kit: Kit): readonly PaperQuestion[] {
  return kit.document.meta.leaflet.selfTest ? paperQuestions(kit.document, kit.locale) : [];
}

/** What is told before the questions of a case, by the case's id. */
function casesOf({ document }: Kit): Map<string, readonly Block[]> {
  const sections = [...walkSections(document.sections)].flatMap((section) => section.blocks);
  const cases = [...walkBlocks([...document.introduction, ...sections])].filter(
    (block): block is Case => block.kind === 'case',
  );
  return new Map(cases.map(({ id, blocks }) => [id, blocks]));
}

function Vignette({ kit, blocks }: { readonly kit: Kit; readonly blocks: readonly Block[] }): Child {
  const { space, palette, width } = kit.theme;
  return (
    <View
      tag={{ role: 'Div' }}
      style={{ marginTop: space * 1.4, padding: space * 1.2, backgroundColor: palette.neutralTint }}
    >
      <Blocks kit={kit} blocks={blocks} width={width} />
    </View>
  );
}

interface QuestionProps {
  readonly kit: Kit;
  readonly question: PaperQuestion;
}

/** A question with what to choose from; never torn apart. */
function Question({ kit, question }: QuestionProps): Child {
  const { space, type, palette, width } = kit.theme;
  const { item, task, marking, lefts, choices } = question;
  return (
    <View tag={{ role: 'Sect' }} wrap={false} place={item.place} style={{ marginTop: space * 1.4 }}>
      <Paragraph kit={kit} tag={headingRole(kit)} style={{ fontWeight: 700 }}>
        {`${String(question.number)}. `}
        {inlines(item.stem, kit)}
      </Paragraph>
      {item.introduction.length > 0 && <Blocks kit={deeper(kit)} blocks={item.introduction} width={width} />}
      <Paragraph kit={kit} type={type.small} style={{ color: palette.quiet, marginBottom: space * 0.4 }}>
        {task}
      </Paragraph>
      {marking === 'line' ? (
        <Line kit={kit} />
      ) : (
        <View style={{ flexDirection: 'row', gap: space * 2 }}>
          {lefts.length > 0 && <Choices kit={kit} choices={lefts} numbering="Decimal" boxed />}
          <Choices kit={kit} choices={choices} numbering="UpperAlpha" boxed={lefts.length === 0} />
        </View>
      )}
    </View>
  );
}

/** Room to write. */
function Line({ kit }: { readonly kit: Kit }): Child {
  const rule = {
    borderBottomWidth: 0.8,
    borderBottomColor: kit.theme.palette.quiet,
    borderBottomStyle: 'solid',
  };
  const height = kit.theme.type.body.fontSize * 1.8;
  return <View tag="artifact" style={{ ...rule, height, width: kit.theme.width * 0.6 }} />;
}

interface ChoicesProps {
  readonly kit: Kit;
  readonly choices: readonly Choice[];
  readonly numbering: 'Decimal' | 'UpperAlpha';
  /** With a box to mark or to write in. */
  readonly boxed: boolean;
}

function Choices({ kit, choices, numbering, boxed }: ChoicesProps): Child {
  const { space, type } = kit.theme;
  return (
    <View tag={{ role: 'L', numbering }} style={REST}>
      {choices.map(({ label, text }, index) => (
        <View
          tag={{ role: 'LI' }}
          style={{ flexDirection: 'row', marginTop: index === 0 ? 0 : space * 0.35 }}
        >
          {boxed && <Box kit={kit} />}
          <View style={{ width: type.body.fontSize * 1.7, flexShrink: 0 }}>
            <Paragraph kit={kit} tag="Lbl" style={{ fontWeight: 700 }}>
              {label}
            </Paragraph>
          </View>
          <View style={REST}>
            <Paragraph kit={kit} tag="LBody">
              {inlines(text, kit)}
            </Paragraph>
          </View>
        </View>
      ))}
    </View>
  );
}

function Box({ kit }: { readonly kit: Kit }): Child {
  const { type, palette } = kit.theme;
  const { fontSize, lineHeight } = type.body;
  const frame = { borderWidth: 0.9, borderColor: palette.ink, borderStyle: 'solid' };
  return (
    <View tag="artifact" style={{ height: fontSize * lineHeight, justifyContent: 'center' }}>
      <View style={{ ...frame, width: fontSize, height: fontSize, marginRight: fontSize * 0.7 }} />
    </View>
  );
}

/** The answers, on a page of their own. */
export function Answers({ kit }: { readonly kit: Kit }): Child {
  const questions = questionsOf(kit);
  if (questions.length === 0) return undefined;
  const { type, palette, space } = kit.theme;
  const title = kit.locale.leaflet.answers;
  return (
    <View tag={{ role: 'Sect' }} newPage>
      <Paragraph
        kit={kit}
        tag={{ role: headingRole(kit), bookmark: title }}
        type={type.h2}
        minPresenceAhead={space + type.small.fontSize * 4}
        style={{ fontWeight: 700, color: palette.brand, marginBottom: space * 0.6 }}
      >
        {title}
      </Paragraph>
      {questions.filter(hasAnswer).map((question) => (
        <AnswerOf kit={deeper(kit)} question={question} />
      ))}
    </View>
  );
}

/** An opinion has no answer, and often nothing to say about it either. */
function hasAnswer({ answer, remarks, item }: PaperQuestion): boolean {
  return answer !== '' || item.explanation.length > 0 || remarks.some(({ blocks }) => blocks.length > 0);
}

function AnswerOf({ kit, question }: QuestionProps): Child {
  const { space, type, width } = kit.theme;
  const { number, answer, remarks, item } = question;
  const small = { ...kit, theme: { ...kit.theme, type: { ...type, body: type.small } } };
  return (
    <View tag={{ role: 'Sect' }} place={item.place} style={{ marginTop: space * 0.8 }}>
      <Paragraph kit={kit} minPresenceAhead={type.small.fontSize * 3}>
        <Text style={{ fontWeight: 700 }}>
          {answer === '' ? `${String(number)}.` : `${String(number)}. ${answer}`}
        </Text>
      </Paragraph>
      {remarks
        .filter(({ blocks }) => blocks.length > 0)
        .map(({ label, blocks }) => (
          <View style={{ flexDirection: 'row' }}>
            {label !== '' && (
              <View style={{ width: type.small.fontSize * 1.7, flexShrink: 0 }}>
                <Paragraph kit={small} style={{ fontWeight: 700 }}>
                  {label}
                </Paragraph>
              </View>
            )}
            <View style={REST}>
              <Blocks kit={deeper(small)} blocks={blocks} width={width} />
            </View>
          </View>
        ))}
      {item.explanation.length > 0 && <Blocks kit={deeper(small)} blocks={item.explanation} width={width} />}
    </View>
  );
}
