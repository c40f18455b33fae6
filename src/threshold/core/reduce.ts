import { changeEntry, cleanEntry } from '../../entry/core/change-entry.ts';
import type { Entries, Entry } from '../../entry/core/entry.ts';
import type { ChosenGate } from '../../entry/core/gate.ts';
import { type SystemRecord, unknownSystem } from '../../entry/core/system.ts';
import { isDay } from '../../text/day.ts';
import type { ThresholdAction } from './actions.ts';
import { ownOrBlank } from './derive.ts';
import { doubtRead, isSameEntry, sortMeasured } from './linked.ts';
import { askedSince, chooseGate, listOmitted, type Threshold } from './model.ts';
import { followSystem } from './start.ts';
import type { ThresholdState, Undo } from './state.ts';

/** The state after an action. It touches nothing else: what is to be kept and shown follows from the new state. */
export function reduce(state: ThresholdState, action: ThresholdAction): ThresholdState {
  switch (action.kind) {
    case 'set-head':
      return changeOwn(state, (own) => askFromNowOn({ ...own, [action.name]: action.text }, action.name, state));
    case 'set-value':
      return changeGate(state, action.id, { value: action.value });
    case 'set-note':
      return changeGate(state, action.id, { note: action.note });
    case 'add-gate':
      return addGate(state, action.id);
    case 'add-gates':
      return { ...action.ids.reduce(addGate, state), done: { says: action.says, undo: { own: ownOf(state) } } };
    case 'take-out':
      return takeOut(state, [action.id]);
    case 'take-out-gates':
      return { ...takeOut(state, action.ids), done: { says: action.says, undo: { own: ownOf(state) } } };
    case 'set-system':
      return setSystem(state, action.system);
    case 'show-file':
      return {
        ...{ ...state, isOpen: true, linked: { ...action.read, from: 'file' as const } },
        ...{ linkNote: undefined, done: undefined },
      };
    case 'replace':
      return { ...show(state, action.threshold), done: { says: action.says, undo: { own: ownOf(state) } } };
    case 'undo':
      return state.done?.undo ? goBack(state, state.done.undo) : state;
    case 'sign':
      return { ...state, signed: action.threshold, done: undefined };
    case 'forget-signed': {
      const undo = { signed: { was: state.signed } };
      return { ...state, signed: undefined, done: { says: 'The signed one is forgotten.', undo } };
    }
    case 'take-linked':
      return takeLinked(state);
    case 'leave-linked':
      return { ...state, linked: undefined, linkNote: undefined };
    case 'enter':
      return enter(state, action.id, (entry, revision) => changeEntry(entry, action.change, revision));
    case 'start-anew': {
      const { [action.id]: _, ...damaged } = state.damaged;
      return { ...state, damaged };
    }
    case 'read':
      return { ...state, ...action.kept };
    case 'learn-items':
      return { ...state, items: action.items };
    case 'open':
      return {
        ...{ ...state, isOpen: true, linked: action.linked, linkNote: action.note },
        done: action.linked ? undefined : state.done,
      };
    case 'restore':
      return { ...state, own: action.threshold };
    case 'doubt-linked':
      return state.linked ? { ...state, linked: doubtRead(state.linked, action.says) } : state;
    case 'written':
      return { ...state, storageNote: action.isKept ? undefined : (state.storageNote ?? 'full') };
    case 'find-damage':
      return { ...state, storageNote: { damaged: action.text } };
  }
}

/** A sheet that is fixed from now on says what the system is like, even one that was begun before anybody asked. */
function askFromNowOn(own: Threshold, name: string, { system = unknownSystem, signed }: ThresholdState): Threshold {
  const isNew = name === 'fixed' && isDay(own.fixed) && own.fixed >= askedSince;
  return own.system || signed || !isNew ? own : { ...own, system };
}

/** Changes the own threshold. What a link shows is not the reader's to change. */
function changeOwn(state: ThresholdState, by: (own: Threshold) => Threshold): ThresholdState {
  if (state.linked) return state;
  return { ...state, own: by(ownOrBlank(state)), isOpen: true, done: undefined };
}

function changeGate(
  state: ThresholdState,
  id: string,
  part: Partial<ChosenGate> | { value: undefined },
): ThresholdState {
  const change = (gate: ChosenGate): ChosenGate => {
    const { value, note, ...rest } = { ...gate, ...part };
    return { ...rest, ...(value !== undefined && { value }), ...(note && { note }) };
  };
  return changeOwn(state, (own) => ({
    ...own,
    gates: own.gates.map((gate) => (gate.id === id ? change(gate) : gate)),
  }));
}

/** Takes checks out. What nobody may waive stays while it is due: to leave it out would be a waiver without a name. */
function takeOut(state: ThresholdState, ids: string[]): ThresholdState {
  return changeOwn(state, (own) => {
    const stays = new Set(listOmitted({ ...own, gates: [] }, state.items).map(({ id }) => id));
    return { ...own, gates: own.gates.filter(({ id }) => !ids.includes(id) || stays.has(id)) };
  });
}

/** Says what the system is like. The gates follow where nobody changed which there are; until then nothing is the reader's own. */
function setSystem(state: ThresholdState, system: SystemRecord): ThresholdState {
  if (state.linked) return state;
  const next: ThresholdState = { ...state, system, isOpen: true, done: undefined };
  const { own } = state;
  return own ? { ...next, own: { ...own, system, gates: followSystem(own, system, next) } } : next;
}

/** What has to be put back so that a change of the own threshold never was. */
const ownOf = ({ own, system }: ThresholdState): NonNullable<Undo['own']> => ({ was: own, system });

/** Adds a check as a gate. One that is there already is not added again. */
function addGate(state: ThresholdState, id: string): ThresholdState {
  const item = state.items.get(id);
  return changeOwn(state, (own) =>
    !item || own.gates.some((gate) => gate.id === id) ? own : { ...own, gates: [...own.gates, chooseGate(item)] },
  );
}

/** Makes a threshold the reader's own, and shows it. */
const show = (state: ThresholdState, own: Threshold | undefined): ThresholdState => ({
  // What a sheet says of the system is what the reader says of it from now on.
  ...{ ...state, own, system: own?.system ?? state.system, isOpen: true },
  ...{ linked: undefined, linkNote: undefined, done: undefined },
});

/** Goes on with the threshold of a link. What it says was measured is kept where the reader entered nothing. */
function takeLinked(state: ThresholdState): ThresholdState {
  const { linked } = state;
  if (!linked) return state;
  const { free, left } = sortMeasured(linked, state);
  // Whoever goes on with it must not lose sight of the signed one.
  const isSigned = linked.signed !== undefined && state.signed === undefined;
  const rest = left === 1 ? ' One gate keeps what you entered.' : ` ${left} gates keep what you entered.`;
  const taken = Object.entries(free).reduce(
    (now, [id, entry]) => enter(now, id, (_, revision) => cleanEntry({ ...entry, picked: '' }, revision)),
    show(state, linked.threshold),
  );
  const undo: Undo = {
    own: ownOf(state),
    entered: Object.fromEntries(Object.keys(free).flatMap((id) => [[id, taken.entries[id] ?? { state: 'open' }]])),
    ...(isSigned && { signed: { was: undefined } }),
  };
  return {
    ...taken,
    ...(isSigned && { signed: linked.signed }),
    done: { says: `It is yours now.${left > 0 ? rest : ''}`, undo },
  };
}

function goBack(state: ThresholdState, { own, signed, entered = {} }: Undo): ThresholdState {
  const back = own ? { ...show(state, own.was), system: own.system } : state;
  const untouched = Object.keys(entered).filter((id) => isSameEntry(entered[id], back.entries[id]));
  return {
    ...back,
    ...(signed && { signed: signed.was }),
    entries: untouched.reduce(without, back.entries),
    done: { says: 'Everything is back.' },
  };
}

/** Changes what was entered for a check. What cannot be read is left alone. */
function enter(
  state: ThresholdState,
  id: string,
  by: (entry: Entry | undefined, revision: string | undefined) => Entry | undefined,
): ThresholdState {
  if (state.damaged[id] !== undefined) return state;
  const entry = by(state.entries[id], state.items.get(id)?.revision.toString());
  return { ...state, entries: entry ? { ...state.entries, [id]: entry } : without(state.entries, id) };
}

function without(entries: Entries, id: string): Entries {
  const { [id]: _, ...others } = entries;
  return others;
}
