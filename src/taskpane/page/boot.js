/*
 * The first script of the page. It is ES5 and runs as it stands, so that a webview of any age gets an answer in plain
 * words: it loads office.js, asks it for Excel and ExcelApi 1.9, and loads the program's own scripts only then.
 * The words stand in the page; this script shows them.
 */
(function () {
  'use strict';

  var needed = '1.9';
  var tag = document.getElementById('boot');
  var waiting = [];
  var run = null;
  var trouble = '';

  function words(attribute) {
    var text = tag.getAttribute(attribute) || '';
    return text === '' ? [] : text.split(' ');
  }

  function say(what) {
    var texts = document.getElementById('root').children;
    for (var i = 0; i < texts.length; i += 1) texts[i].hidden = texts[i].getAttribute('data-say') !== what;
  }

  /* A ribbon button that cannot do its work says why: there may be no pane in view. */
  function explain(event, what) {
    var ui = window.Office.context.ui;
    var page = location.href.replace(/[?#].*$/, '') + '?say=' + what;
    /* A key has no event to complete. */
    function done() {
      if (event && event.completed) event.completed();
    }
    if (!ui || !ui.displayDialogAsync) {
      done();
      return;
    }
    ui.displayDialogAsync(page, { height: 30, width: 30, displayInIframe: true }, done);
  }

  function answer(name, event) {
    if (trouble !== '') explain(event, trouble);
    else if (run) run(name, event);
    else waiting.push([name, event]);
  }

  /* Buttons of the ribbon may be pressed before the program is there: they wait for it here. */
  function associate(name) {
    window.Office.actions.associate(name, function (event) {
      answer(name, event);
    });
  }

  function settle() {
    var pressed = waiting;
    waiting = [];
    for (var i = 0; i < pressed.length; i += 1) answer(pressed[i][0], pressed[i][1]);
  }

  function fail(what) {
    trouble = what;
    say(what);
    settle();
  }

  function load(src, loaded, failed) {
    var script = document.createElement('script');
    script.src = src;
    script.async = false;
    script.onload = loaded;
    script.onerror = failed;
    document.head.appendChild(script);
  }

  /* What the program's scripts are written in: the webviews of Microsoft 365 and of Office 2021 have all of it. */
  function isModern() {
    return 'noModule' in document.createElement('script')
      && typeof window.Intl === 'object' && typeof Intl.Segmenter === 'function'
      && typeof Object.hasOwn === 'function' && typeof Array.prototype.findLast === 'function';
  }

  function start() {
    var supports = window.Office.context.requirements;
    var bundles = words('data-scripts');
    if (!isModern() || !supports.isSetSupported('ExcelApi', needed)) {
      fail('too-old');
      return;
    }
    function lost() {
      fail('not-loaded');
    }
    for (var i = 0; i < bundles.length; i += 1) load(bundles[i], null, lost);
  }

  function officeLoaded() {
    var names = words('data-commands');
    if (window.Office.actions) for (var i = 0; i < names.length; i += 1) associate(names[i]);
    window.Office.onReady(function (info) {
      if (info.host === 'Excel') start();
      else fail('not-excel');
    });
  }

  /* The program calls this when it can carry out commands; those pressed meanwhile follow at once. */
  window.indicatorCheckCommands = function (carryOut) {
    // Without a shared runtime no command can open the pane: the button then says where the result is to be had.
    if (window.Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) run = carryOut;
    else run = function (name, event) { explain(event, 'open-pane'); };
    settle();
  };

  var asked = /[?&]say=([\w-]+)/.exec(location.search);
  if (asked) {
    say(asked[1]);
    return;
  }
  if (!isModern()) say('too-old');
  load(tag.getAttribute('data-office'), officeLoaded, function () {
    fail(isModern() ? 'no-office' : 'too-old');
  });
}());
