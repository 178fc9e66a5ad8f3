"use strict";
// Unpacks what the page holds packed, when somebody opens what shows it, and copies waivers.
(function () {
  var packs = new Map();

  async function unpack(number) {
    var text = document.getElementById("pack-" + number).content.textContent;
    var bytes = Uint8Array.from(atob(text), function (c) { return c.charCodeAt(0); });
    var stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return JSON.parse(await new Response(stream).text());
  }

  function pack(number) {
    if (!packs.has(number)) {
      packs.set(number, unpack(number));
    }
    return packs.get(number);
  }

  function element(name, text) {
    var made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  async function fill(details) {
    var references = details.dataset.texts.split(" ");
    delete details.dataset.texts;
    for (var reference of references) {
      var place = reference.split(".");
      var text = (await pack(place[0]))[Number(place[1])];
      var shown = element("pre", text[1]);
      if (references.length > 1) {
        var inner = document.createElement("details");
        inner.append(element("summary", text[0]), shown);
        shown = inner;
      }
      details.append(shown);
    }
  }

  function copied(button) {
    var before = button.textContent;
    button.textContent = "Copied";
    setTimeout(function () { button.textContent = before; }, 2000);
  }

  function copy(button) {
    var source = document.getElementById(button.dataset.copy);
    function byHand() {
      source.classList.add("open");
      getSelection().selectAllChildren(source);
      if (document.execCommand("copy")) {
        copied(button);
      }
    }
    if (navigator.clipboard) {
      navigator.clipboard.writeText(source.textContent).then(function () { copied(button); }, byHand);
    } else {
      byHand();
    }
  }

  function openTarget() {
    var target = document.getElementById(location.hash.slice(1));
    for (var e = target; e; e = e.parentElement) {
      if (e.tagName === "DETAILS") {
        e.open = true;
      }
    }
    if (target) {
      target.scrollIntoView();
    }
  }

  document.addEventListener("toggle", function (event) {
    if (event.target.open && event.target.dataset.texts) {
      fill(event.target).catch(function () {
        event.target.append(element("p", "This browser cannot unpack it; it is in the folder 'evidence'."));
      });
    }
  }, true);
  document.addEventListener("click", function (event) {
    if (event.target.dataset && event.target.dataset.copy) {
      copy(event.target);
    }
  });
  addEventListener("hashchange", openTarget);
  openTarget();
})();
