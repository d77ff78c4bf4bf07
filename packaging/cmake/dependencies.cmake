# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Every library Earshot needs, found once. What only the window needs is asked for only when it is built.
include(${CMAKE_CURRENT_LIST_DIR}/EarshotDependencies.cmake)

if(EARSHOT_BUILD_APP)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets PrintSupport Svg LinguistTools)
  # Notifications with buttons, on Linux; without it they are plain.
  find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS DBus)
  find_package(QCustomPlotQt6 REQUIRED)
  pkg_check_modules(HUNSPELL REQUIRED IMPORTED_TARGET hunspell)
  # Its .pc file asks for a package that its own does not bring on Debian 13.
  find_path(XLSXWRITER_INCLUDE xlsxwriter.h REQUIRED)
  find_library(XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
  add_library(Earshot::xlsxwriter UNKNOWN IMPORTED)
  set_target_properties(Earshot::xlsxwriter PROPERTIES
    IMPORTED_LOCATION ${XLSXWRITER_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${XLSXWRITER_INCLUDE})
  # Debian 13, Ubuntu 25.04 and later have the Qt 6 package; on Debian 12 packaging/dev.sh builds 5.116 for Qt 6.
  find_package(KF6SyntaxHighlighting QUIET)
  if(KF6SyntaxHighlighting_FOUND)
    set(EARSHOT_SYNTAX KF6::SyntaxHighlighting)
  else()
    find_package(KF5SyntaxHighlighting 5.116 REQUIRED)
    get_target_property(uses KF5::SyntaxHighlighting INTERFACE_LINK_LIBRARIES)
    if(NOT uses MATCHES "Qt6::Gui")
      message(FATAL_ERROR "KF5SyntaxHighlighting at ${KF5SyntaxHighlighting_DIR} is built for Qt 5; run packaging/dev.sh")
    endif()
    set(EARSHOT_SYNTAX KF5::SyntaxHighlighting)
  endif()
endif()
# The telephone's engine. Its CMake package has another name and other parts in each version, and its pkg-config file links
# nothing: header and libraries are looked for.
set(EARSHOT_VOICE_LINPHONE AUTO CACHE STRING "Build the telephone's engine on liblinphone: AUTO, ON or OFF")
set_property(CACHE EARSHOT_VOICE_LINPHONE PROPERTY STRINGS AUTO ON OFF)
if(EARSHOT_BUILD_APP AND NOT EARSHOT_VOICE_LINPHONE STREQUAL "OFF")
  find_path(LINPHONE_INCLUDE linphone/core.h)
  find_library(LINPHONE_LIBRARY linphone)
  find_library(BCTOOLBOX_LIBRARY bctoolbox)
  if(LINPHONE_INCLUDE AND LINPHONE_LIBRARY AND BCTOOLBOX_LIBRARY)
    add_library(Earshot::linphone UNKNOWN IMPORTED)
    set_target_properties(Earshot::linphone PROPERTIES IMPORTED_LOCATION ${LINPHONE_LIBRARY}
      INTERFACE_INCLUDE_DIRECTORIES ${LINPHONE_INCLUDE} INTERFACE_LINK_LIBRARIES ${BCTOOLBOX_LIBRARY})
  elseif(EARSHOT_VOICE_LINPHONE STREQUAL "ON")
    message(FATAL_ERROR "liblinphone is missing (liblinphone-dev); EARSHOT_VOICE_LINPHONE=OFF builds without the telephone")
  endif()
endif()
# Mails are read on one thread and stored on another. The system's own allocator is slow at freeing what came from
# elsewhere: with this one an import costs a tenth less. Without it everything works the same.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT EARSHOT_SANITIZE)
  find_package(mimalloc CONFIG QUIET)
endif()
function(earshot_allocator program)
  if(TARGET mimalloc)
    # It is found by the loader, ahead of the system's, and named by nobody.
    target_link_libraries(${program} PRIVATE -Wl,--push-state,--no-as-needed mimalloc -Wl,--pop-state)
  endif()
endfunction()

if(EARSHOT_BUILD_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
