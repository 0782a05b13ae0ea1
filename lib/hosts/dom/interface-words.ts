/**
 * Words that builders of interfaces name their parts with. An outline may say them though a mail has them too: they tell of the
 * page, not of the mail. Parts, states and gestures only; nothing that a folder, a label or a person could be called.
 */
export const interfaceWords: readonly string[] = `
  above action active add after anchor animated app archive area arrow attach attachment auto avatar back backdrop badge bar base
  before below block blur bold border bottom box bubble btn busy cancel canvas card caret cell center chat chevron chip choose class
  clear click clip close closed collapse collapsed column command commands compact component compose composer composing
  confirm container content context control controls copy core corner count create cursor custom cut dark data default delete
  delay deliver demo dense desktop detail details dialog disable disabled discard divider dock docked docking done down draft
  drafts drag drawer drop dropdown edit editable editing editor element empty enable enabled end enter error event expand expanded
  field fields file filter fixed flat flex float floating fluent flyout focus focusable focused folder follow footer form format
  formatting forward frame full glyph grid group grow gutter half handle head header heading height hidden hide high highlight
  hint hold holder host hover icon id image indicator info inline inner input insert inside item items keyboard label large last
  layer layout left light line lines link list listener load loader loading lock loop low mail main mark mask master maximize
  media menu message messages middle min minimize mini mobile modal mode mouse move multi name native nav navigation new next none
  normal note notification number off ok old on opacity open opened option options outer outline overflow overlay padding page
  pager pane panel parent part parts passive paste pick picker pill pin place placeholder plain plus pointer pop popout popover
  popup portal position post pre presence press preview previous primary print progress prompt proof provider queue quick quote
  quoted range read reader reading ready recipient recipients redo region remove render reply reset resize ribbon rich right role
  root round row rows rule save saved saving scale schedule scheduled screen scroll scrollable search secondary section select
  selectable selected selection selector send sender sending sent separator service set shadow shared sheet shell short show side
  sidebar signature simple single site size skin slider slot small snippet sort source space spacer span spinner split stack start
  state static status sticky strip stroke style sub subject submit suggestion summary surface swatch switch tab table tabs tag
  target teaching template text theme thin thread thumb time tip title toast toggle token tool toolbar tools tooltip top track
  transition tree trigger truncate type typing undo unread up upload user value variant vertical view viewport visible warning well
  wells wide widget width window wrap wrapper write zone`
  .trim()
  .split(/\s+/);
