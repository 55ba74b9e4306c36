project = "Places"
exclude_patterns = ["_build"]
html_theme = "pydata_sphinx_theme"
# recipe: script
html_static_path = ["_static"]
html_js_files = [("openness-badge/openness-badge.js", {"type": "module"})]
# end of recipe
