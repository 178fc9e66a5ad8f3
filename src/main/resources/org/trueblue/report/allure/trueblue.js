// Our words for Allure's statuses, and the overview of the run on the first tab.
(function () {
  "use strict";

  allure.api.addTranslation("en", {
    status: {
      failed: "Failed",
      broken: "Warned",
      passed: "Passed",
      skipped: "Not tested",
      unknown: "Not applicable"
    },
    tab: {
      suites: { name: "Guides and profiles" }
    }
  });

  function showOverview() {
    var first = location.hash === "" || location.hash === "#";
    var grid = document.querySelector(".widgets-grid");
    if (first && grid && !document.querySelector(".trueblue-overview")) {
      var panel = document.createElement("section");
      panel.className = "trueblue-overview";
      panel.appendChild(document.getElementById("trueblue-overview").content.cloneNode(true));
      grid.parentNode.insertBefore(panel, grid);
    }
  }

  new MutationObserver(showOverview).observe(document.getElementById("content"), {
    childList: true,
    subtree: true
  });
  showOverview();
})();
