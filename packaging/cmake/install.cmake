# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed: the library with its CMake package, the programs, the desktop's files; and the packages made of it.
