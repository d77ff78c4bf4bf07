# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Most of a file's compiling is reading Qt's headers. With EARSHOT_TOGETHER, as in the presets release and asan-ubsan,
# neighbours of a room are compiled as one; the preset dev compiles each alone, so that one change compiles one file.
# Two neighbours then share their unnamed namespaces: one of two equal names in them is renamed.
#   earshot_together(target file.cpp…)  the files behind the target keep to themselves
function(earshot_together target)
  get_target_property(sources ${target} SOURCES)
  get_target_property(here ${target} SOURCE_DIR)
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  list(SORT sources)
  foreach(source ${sources})
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${here} NORMALIZE)
    cmake_path(GET source FILENAME name)
    cmake_path(GET source PARENT_PATH room)
    if(name IN_LIST ARGN OR NOT room MATCHES "^${here}/")
      continue()
    endif()
    string(MAKE_C_IDENTIFIER ${room} room)
    if(NOT room STREQUAL last OR count EQUAL 8)
      math(EXPR group "${group} + 1")
      set(count 0)
    endif()
    set(last ${room})
    math(EXPR count "${count} + 1")
    set_source_files_properties(${source} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${group})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${EARSHOT_TOGETHER} UNITY_BUILD_MODE GROUP)
endfunction()
