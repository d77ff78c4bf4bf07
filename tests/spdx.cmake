# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<source tree> -P spdx.cmake: every source says whose it is and under which licence, in its first lines,
# and the text of that licence is in LICENSES.
cmake_minimum_required(VERSION 3.25)
cmake_path(ABSOLUTE_PATH ROOT NORMALIZE)

file(GLOB_RECURSE files RELATIVE ${ROOT}
  ${ROOT}/lib/* ${ROOT}/app/* ${ROOT}/packaging/* ${ROOT}/tests/* ${ROOT}/resources/* ${ROOT}/translations/* ${ROOT}/.ci/*)
list(FILTER files INCLUDE REGEX "\\.(h|cpp|cmake|in|sh|py|svg|qrc|xml|desktop|1)$|CMakeLists\\.txt$|^\\.ci/run$")
list(FILTER files EXCLUDE REGEX "^tests/mails/")
list(APPEND files CMakeLists.txt)
set(bare "")
foreach(file IN LISTS files)
  file(READ ${ROOT}/${file} head LIMIT 600)
  if(NOT head MATCHES "SPDX-FileCopyrightText: [^\n]" OR NOT head MATCHES "SPDX-License-Identifier: ([A-Za-z0-9.-]+)")
    list(APPEND bare "${file}: no SPDX lines")
  elseif(NOT EXISTS ${ROOT}/LICENSES/${CMAKE_MATCH_1}.txt)
    list(APPEND bare "${file}: LICENSES has no ${CMAKE_MATCH_1}.txt")
  endif()
endforeach()
if(bare)
  list(JOIN bare "\n  " text)
  message(FATAL_ERROR "Copyright and licence:\n  ${text}")
endif()
