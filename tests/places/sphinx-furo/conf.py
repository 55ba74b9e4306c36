project = "Places"
extensions = ["myst_parser"]
exclude_patterns = ["_build"]
html_theme = "furo"
# recipe: script
html_static_path = ["_static"]
html_js_files = [("openness-badge/openness-badge.js", {"type": "module"})]
# end of recipe
